package org.ribalta.lti.claim;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A guarded view of a JSON object in a token: no read ever throws; a value of the wrong kind, or a
 * text with a zero character, is absent.
 */
public final class Claims {

  /** Longest identifier that LTI Core 1.3 allows (§5.3.3, §5.3.5, OIDC Core §2 for {@code sub}). */
  public static final int MAXIMUM_IDENTIFIER_LENGTH = 255;

  /** Longest address that is read, in characters; browsers and proxies take few longer ones. */
  public static final int MAXIMUM_ADDRESS_LENGTH = 2_000;

  /**
   * A substitution variable that the platform left as it was, such as {@code $User.id}. No group is
   * repeated: the matcher would go down the stack once for each repetition.
   */
  private static final Pattern UNEXPANDED = Pattern.compile("\\$[A-Za-z]\\w*\\.[\\w.]*\\w");

  /** About the year 5138; what lies beyond is a mistake or an attack. */
  private static final double FARTHEST = 1e11;

  private final Map<String, Object> members;

  private Claims(Map<String, Object> members) {
    this.members = members;
  }

  /** Views a parsed JSON object. */
  public static Claims of(Map<String, Object> members) {
    return new Claims(members);
  }

  /**
   * Parses a JSON object; empty for anything else, a member that comes twice included. The parser
   * alone would take {@code null} and lists of pairs for objects.
   */
  public static Optional<Claims> parse(String json) {
    try {
      boolean object = json.stripLeading().startsWith("{");
      return object ? Optional.of(new Claims(JSONObjectUtils.parse(json))) : Optional.empty();
    } catch (ParseException notJson) {
      return Optional.empty();
    }
  }

  /** The view of an absent object. */
  public static Claims none() {
    return new Claims(Map.of());
  }

  /** Whether the member is there with a value other than null. */
  public boolean has(String name) {
    return members.get(name) != null;
  }

  /** The object as parsed. */
  public Map<String, Object> toMap() {
    return Collections.unmodifiableMap(members);
  }

  /** The names of all members. */
  public Set<String> names() {
    return members.keySet();
  }

  /** A JSON string exactly as sent, for comparisons that tolerate nothing. */
  public Optional<String> string(String name) {
    return members.get(name) instanceof String value ? storable(value) : Optional.empty();
  }

  /** An identifier: a JSON string, not blank, of at most 255 characters, kept as sent. */
  public Optional<String> identifier(String name) {
    return string(name)
        .filter(value -> !value.isBlank() && value.length() <= MAXIMUM_IDENTIFIER_LENGTH);
  }

  /** A text that says something; a number is taken as its digits. */
  public Optional<String> text(String name) {
    return asText(members.get(name)).filter(value -> !value.isBlank());
  }

  /** A text that is not a variable the platform failed to expand. */
  public Optional<String> expandedText(String name) {
    return text(name).filter(value -> !UNEXPANDED.matcher(value.strip()).matches());
  }

  /** A JSON truth value. */
  public Optional<Boolean> flag(String name) {
    return members.get(name) instanceof Boolean value ? Optional.of(value) : Optional.empty();
  }

  /** A JSON object. */
  public Optional<Claims> object(String name) {
    return members.get(name) instanceof Map<?, ?> value
        ? Optional.of(new Claims(stringKeys(value)))
        : Optional.empty();
  }

  /** A JSON array. */
  public Optional<List<?>> array(String name) {
    return members.get(name) instanceof List<?> values ? Optional.of(values) : Optional.empty();
  }

  /** The objects of a JSON array; empty if the member is anything but an array. */
  public Optional<List<Claims>> objects(String name) {
    return array(name).map(Claims::onlyObjects);
  }

  /** The strings of a JSON array; empty if the member is anything but an array. */
  public Optional<List<String>> strings(String name) {
    return array(name).map(Claims::onlyStrings);
  }

  /** Whether the member is a JSON array of strings and nothing else. */
  public boolean onlyHasStrings(String name) {
    return array(name).filter(all -> all.stream().allMatch(String.class::isInstance)).isPresent();
  }

  /** A NumericDate (RFC 7519 §2): seconds since the epoch, fractions allowed. */
  public Optional<Instant> instant(String name) {
    if (!(members.get(name) instanceof Number number)) {
      return Optional.empty();
    }
    double seconds = number.doubleValue();
    return Math.abs(seconds) < FARTHEST
        ? Optional.of(Instant.ofEpochMilli((long) (seconds * 1000)))
        : Optional.empty();
  }

  /** An absolute http or https address of at most 2,000 characters. */
  public Optional<URI> webAddress(String name) {
    return string(name)
        .filter(value -> value.length() <= MAXIMUM_ADDRESS_LENGTH)
        .flatMap(Claims::asUri)
        .filter(Claims::isWeb);
  }

  private static Optional<String> asText(@Nullable Object value) {
    if (value instanceof Double number) {
      return Optional.of(digits(number));
    }
    return value instanceof String || value instanceof Number
        ? storable(value.toString())
        : Optional.empty();
  }

  /** Databases refuse the zero character, and no honest platform sends it. */
  private static Optional<String> storable(String value) {
    return value.indexOf('\0') < 0 ? Optional.of(value) : Optional.empty();
  }

  private static String digits(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < FARTHEST;
    return whole ? Long.toString((long) number) : Double.toString(number);
  }

  private static Optional<URI> asUri(String text) {
    try {
      return Optional.of(new URI(text.strip()));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return address.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
  }

  private static List<String> onlyStrings(List<?> values) {
    return values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  private static List<Claims> onlyObjects(List<?> values) {
    return values.stream()
        .filter(Map.class::isInstance)
        .map(value -> new Claims(stringKeys((Map<?, ?>) value)))
        .toList();
  }

  @SuppressWarnings("unchecked") // JSON has no other keys
  private static Map<String, Object> stringKeys(Map<?, ?> object) {
    return (Map<String, Object>) object;
  }
}
