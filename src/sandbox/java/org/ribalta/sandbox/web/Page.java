package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;

/** What every page of the LMS has around its content. */
@Singleton
public class Page {
  private final Company company;

  @Inject
  public Page(Company company) {
    this.company = company;
  }

  /** A page with this title and content. */
  public Response show(Visit visit, String title, Html content) {
    return show(200, visit, title, content);
  }

  Response show(int status, Visit visit, String title, Html content) {
    Html page =
        Html.of(
            """
            <!doctype html>
            <html lang="{}">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{} · Aula Meridiana</title>
            <link rel="stylesheet" href="/sandbox/assets/lms.css">
            </head>
            <body>
            <a class="skip" href="#main">{}</a>
            <header class="bar"><div class="in">
            <a class="brand" href="/sandbox/">Aula Meridiana</a><span class="firm">{}</span>
            {}
            {}
            </div></header>
            <main id="main" class="in" tabindex="-1"><h1>{}</h1>{}</main>
            <footer class="in"><p>{}</p></footer>
            <script src="/sandbox/assets/frame.js"></script>
            </body></html>
            """,
            visit.language(),
            title,
            visit.say("page.skip"),
            company.name(),
            languages(visit),
            visit.signedIn().map(person -> account(visit, person)),
            title,
            content,
            visit.say("page.footer", company.name()));
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page.markup())
        .build();
  }

  private static Html languages(Visit visit) {
    List<Html> links =
        Words.LANGUAGES.stream()
            .map(
                language ->
                    Html.of(
                        "<a href=\"?lang={}\" lang=\"{}\" hreflang=\"{}\"{}>{}</a>",
                        language,
                        language,
                        language,
                        language.equals(visit.language())
                            ? Html.of(" aria-current=\"true\"")
                            : Html.none(),
                        Words.in(language).say("language")))
            .toList();
    return Html.of(
        "<nav class=\"langs\" aria-label=\"{}\">{}</nav>", visit.say("page.language"), links);
  }

  private static Html account(Visit visit, Employee person) {
    return Html.of(
        """
        <form class="account" method="post" action="/sandbox/sign-out">
        <span>{}</span> <button>{}</button></form>
        """,
        person.name(),
        visit.say("page.signOut"));
  }
}
