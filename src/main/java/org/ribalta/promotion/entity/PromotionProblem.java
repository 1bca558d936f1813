package org.ribalta.promotion.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.shared.Text;

/** What promotion refuses. */
public enum PromotionProblem implements WordedProblem {
  PAGE_CHANGED(
      "Somebody else changed the page meanwhile",
      new Text(
          "Nel frattempo qualcun altro ha cambiato la pagina. Quello che hai scritto è ancora qui:"
              + " confrontalo con ciò che vale ora, poi salva di nuovo.",
          "Meanwhile somebody else changed the page. What you wrote is still here: compare it with"
              + " what holds now, then save again."));

  private final String title;
  private final Text words;

  PromotionProblem(String title, Text words) {
    this.title = title;
    this.words = words;
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Text words() {
    return words;
  }
}
