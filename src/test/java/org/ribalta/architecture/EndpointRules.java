package org.ribalta.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribalta.ApiApplication;
import org.ribalta.ScimApplication;
import org.ribalta.access.ObjectKind;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.access.Requires;
import org.ribalta.access.boundary.AccessFilter;
import org.ribalta.scim.boundary.BearerTokenFilter;

/** Who may call what. */
final class EndpointRules {
  private static final Application API = new ApiApplication();
  private static final Application SCIM = new ScimApplication();

  private EndpointRules() {}

  static ArchRule endpointsSayWhoMayCall(String root) {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should(
            Conditions.<JavaMethod>fulfil("say who may call it", EndpointRules::saysWhoMayCall));
  }

  private static boolean saysWhoMayCall(JavaMethod method) {
    return method.isAnnotatedWith(PublicEndpoint.class)
        || method.isAnnotatedWith(Requires.class)
        || standsBehind(SCIM, BearerTokenFilter.class, method.getOwner());
  }

  /** An annotation says nothing where its filter does not listen, or cannot find the tenant. */
  static ArchRule declarationsAreEnforced(String root) {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areAnnotatedWith(Requires.class)
        .should(
            Conditions.<JavaMethod>fulfil(
                "stand behind the filter of its annotation, below its tenant",
                method ->
                    standsBehind(API, AccessFilter.class, method.getOwner())
                        && namesTenant(method) == isOfNamedTenant(method)));
  }

  private static boolean isOfNamedTenant(JavaMethod method) {
    return method.getAnnotationOfType(Requires.class).value().object() == ObjectKind.TENANT;
  }

  private static boolean namesTenant(JavaMethod method) {
    return Stream.of(
            method.tryGetAnnotationOfType(Path.class),
            method.getOwner().tryGetAnnotationOfType(Path.class))
        .flatMap(Optional::stream)
        .anyMatch(path -> path.value().contains("{tenant}"));
  }

  private static boolean standsBehind(Application application, Class<?> filter, JavaClass type) {
    return application.getClasses().contains(filter)
        && application.getClasses().stream().anyMatch(type::isEquivalentTo);
  }
}
