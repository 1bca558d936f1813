package org.ribalta.platform.openapi;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.json.Json;

/** The JSON Schemas (2020-12, as OpenAPI 3.1 has them) of the records that the API speaks. */
final class Schemas {
  private final SchemaBuilder schemas = generator().buildMultipleSchemaDefinitions();

  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
                Json.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FLATTENED_OPTIONALS,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.EXTRA_OPEN_API_FORMAT_VALUES,
                Option.PLAIN_DEFINITION_KEYS)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    config.forFields().withNullableCheck(Schemas::isNullable);
    config
        .forTypesInGeneral()
        .withDefinitionNamingStrategy(
            new DefaultSchemaDefinitionNamingStrategy() {
              @Override
              public String getDefinitionNameForKey(
                  DefinitionKey key, SchemaGenerationContext context) {
                return outer(key.getType()) + super.getDefinitionNameForKey(key, context);
              }
            });
    return new SchemaGenerator(config.build());
  }

  /** Nested records are named with the class around them: several resources have a "Wanted". */
  private static String outer(ResolvedType type) {
    Class<?> around = type.getErasedType().getDeclaringClass();
    return around == null ? "" : around.getSimpleName().replaceFirst("Resource$", "") + ".";
  }

  private static boolean isNullable(FieldScope field) {
    return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** A reference to the schema of a type. */
  JsonNode of(Type type) {
    return schemas.createSchemaReference(type);
  }

  /** All schemas that were referred to; asked for last. */
  ObjectNode all() {
    return schemas.collectDefinitions("components/schemas");
  }
}
