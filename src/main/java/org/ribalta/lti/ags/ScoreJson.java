package org.ribalta.lti.ags;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scores as platforms read them. */
final class ScoreJson {

  /** AGS 2.0 asks for fractions of a second and a time zone. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  private ScoreJson() {}

  static String write(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("userId", score.userId());
    json.put("timestamp", TIMESTAMP.format(score.timestamp()));
    json.put("scoreGiven", score.scoreGiven());
    json.put("scoreMaximum", score.scoreMaximum());
    score.comment().ifPresent(comment -> json.put("comment", comment));
    json.put("activityProgress", score.activityProgress().value());
    json.put("gradingProgress", score.gradingProgress().value());
    return JSONObjectUtils.toJSONString(json);
  }
}
