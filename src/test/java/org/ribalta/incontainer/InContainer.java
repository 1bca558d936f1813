package org.ribalta.incontainer;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.ribalta.lms.control.RecogniseMembersIT;

/** The WAR as it is shipped, with the tests inside: one deployment on Payara Micro for all. */
@ArquillianSuiteDeployment
public class InContainer {
  @Deployment
  public static WebArchive war() {
    File assertj =
        new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    File byteBuddy =
        new File(
            net.bytebuddy.ByteBuddy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File(System.getProperty("test.war")))
        .as(WebArchive.class)
        .addPackage(InContainer.class.getPackage())
        .addClass(org.ribalta.platform.outbox.OutboxClaimsIT.class)
        .addClass(RecogniseMembersIT.class)
        .addClass(org.ribalta.access.openid.ForgingProvider.class)
        .addAsLibraries(assertj, byteBuddy);
  }
}
