package org.ribalta.sandbox.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * A page that posts a form by itself, as LTI's browser steps do; a button for who has no script.
 */
public final class AutoForm {
  private AutoForm() {}

  public static Response post(String action, Map<String, String> fields, Words words) {
    List<Html> inputs =
        fields.entrySet().stream()
            .map(
                field ->
                    Html.of(
                        "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
                        field.getKey(),
                        field.getValue()))
            .toList();
    Html page =
        Html.of(
            """
            <!doctype html>
            <html lang="{}">
            <head><meta charset="utf-8"><title>{}</title>
            <link rel="stylesheet" href="/sandbox/assets/lms.css"></head>
            <body class="passing"><main><h1 class="quiet">{}</h1>
            <form method="post" action="{}" data-auto>{}
            <noscript><button>{}</button></noscript></form></main>
            <script src="/sandbox/assets/submit.js"></script></body></html>
            """,
            words.language(),
            words.say("launch.title"),
            words.say("launch.wait"),
            action,
            inputs,
            words.say("launch.go"));
    return Response.ok(page.markup(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
  }
}
