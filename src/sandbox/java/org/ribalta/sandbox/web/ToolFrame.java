package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.control.Behaviour;

/** The tool in a page of the LMS, and what the page keeps for it. */
@Singleton
class ToolFrame {
  private static final String PARENT = "_parent";

  private final Settings settings;
  private final Behaviour behaviour;

  @Inject
  ToolFrame(Settings settings, Behaviour behaviour) {
    this.settings = settings;
    this.behaviour = behaviour;
  }

  /** The frame, which begins at this address of ours. */
  Html at(String address, String title) {
    return Html.of(
        "<iframe class=\"activity\" title=\"{}\" src=\"{}\" data-origin=\"{}\"></iframe>{}",
        title,
        address,
        settings.toolUrl(),
        behaviour.storageTarget().map(this::storage).orElse(Html.none()));
  }

  /** Where the storage is a frame, the page still says of which name. */
  private Html storage(String target) {
    Optional<Html> frame =
        Optional.of(target)
            .filter(name -> !PARENT.equals(name))
            .map(
                name ->
                    Html.of(
                        "<iframe name=\"{}\" src=\"/sandbox/storage\" title=\"{}\" hidden></iframe>",
                        name,
                        name));
    return Html.of("{}{}", frame.orElse(Html.none()), script(target, PARENT));
  }

  /** The script that answers, in the page that is called so by the tool. */
  Html script(String target, String here) {
    return Html.of(
        "<script src=\"/sandbox/assets/storage.js\" data-origin=\"{}\" data-target=\"{}\""
            + " data-here=\"{}\"></script>",
        settings.toolUrl(),
        target,
        here);
  }
}
