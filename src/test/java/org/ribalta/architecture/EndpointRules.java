package org.ribalta.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Application;
import org.ribalta.ApiApplication;
import org.ribalta.ScimApplication;
import org.ribalta.access.Allowed;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.access.boundary.SessionFilter;
import org.ribalta.platform.setup.SetupTokenFilter;
import org.ribalta.platform.setup.SetupTokenRequired;
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
        || needsSession(method)
        || needsSetupToken(method)
        || standsBehind(SCIM, BearerTokenFilter.class, method.getOwner());
  }

  /** An annotation says nothing where its filter does not listen. */
  static ArchRule declarationsAreEnforced(String root) {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should(
            Conditions.<JavaMethod>fulfil(
                "stand behind the filter of its annotation", EndpointRules::isEnforced));
  }

  private static boolean isEnforced(JavaMethod method) {
    JavaClass resource = method.getOwner();
    return (!needsSession(method) || standsBehind(API, SessionFilter.class, resource))
        && (!needsSetupToken(method) || standsBehind(API, SetupTokenFilter.class, resource));
  }

  private static boolean needsSession(JavaMethod method) {
    return method.isAnnotatedWith(Allowed.class);
  }

  private static boolean needsSetupToken(JavaMethod method) {
    return method.isAnnotatedWith(SetupTokenRequired.class)
        || method.getOwner().isAnnotatedWith(SetupTokenRequired.class);
  }

  private static boolean standsBehind(Application application, Class<?> filter, JavaClass type) {
    return application.getClasses().contains(filter)
        && application.getClasses().stream().anyMatch(type::isEquivalentTo);
  }
}
