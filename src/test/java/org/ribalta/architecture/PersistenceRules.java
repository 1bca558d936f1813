package org.ribalta.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import org.ribalta.platform.link.OneTimeLink;
import org.ribalta.platform.persistence.TenantEntity;

/** How stored things are reached. */
final class PersistenceRules {
  private PersistenceRules() {}

  static ArchRule entityManagerInRepositoriesOnly(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .haveSimpleNameNotEndingWith("Repository")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class)
        .because("a repository names the tenant, or says why it cannot");
  }

  /** The outbox is infrastructure without layers: its transactions are its purpose. */
  static ArchRule transactionsInControlOnly(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root + "..control..", root + ".platform.outbox")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Transactional.class)
        .because("a use case is one transaction");
  }

  static ArchRule entitiesHaveATenant(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areAnnotatedWith(Entity.class)
        .should()
        .beAssignableTo(TenantEntity.class);
  }

  static ArchRule entitiesHaveNoSetters(String root) {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areDeclaredInClassesThat(new Described("are entities", PersistenceRules::isStored))
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("an aggregate changes by what happens to it");
  }

  static ArchRule entitiesStayInTheirFeature(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            Conditions.onlyDepend(
                "on entities of their own feature", known -> isAtHome(known, root)));
  }

  private static boolean isAtHome(Dependency known, String root) {
    return !isStored(known.getTargetClass())
        || Feature.of(known.getTargetClass(), root).isEmpty()
        || isBase(known.getTargetClass())
        || Feature.of(known.getTargetClass(), root)
            .equals(Feature.of(known.getOriginClass(), root));
  }

  /** What entities are made of, and none by itself. */
  private static boolean isBase(JavaClass type) {
    return type.isEquivalentTo(TenantEntity.class) || type.isEquivalentTo(OneTimeLink.class);
  }

  static ArchRule recordsHoldNoEntity(String root) {
    return ArchRuleDefinition.fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areDeclaredInClassesThat(
            new Described(
                "are records of a boundary or of a feature's root",
                type -> type.isRecord() && isSpoken(type, root)))
        .should(
            Conditions.<JavaField>fulfil(
                "hold values only",
                field ->
                    field.getAllInvolvedRawTypes().stream().noneMatch(PersistenceRules::isStored)))
        .because("what leaves a feature is a copy");
  }

  private static boolean isSpoken(JavaClass type, String root) {
    return type.getPackageName().endsWith(".boundary")
        || Feature.of(type, root)
            .filter(feature -> type.getPackageName().equals(feature.packageIn(root)))
            .isPresent();
  }

  static ArchRule resourcesSpeakNoEntity(String root) {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..boundary..")
        .and()
        .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
        .should(
            Conditions.<JavaMethod>fulfil(
                "speak records only",
                method ->
                    method.getAllInvolvedRawTypes().stream()
                        .noneMatch(PersistenceRules::isStored)));
  }

  private static boolean isStored(JavaClass type) {
    return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
  }
}
