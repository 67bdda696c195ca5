import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** `Validate FOLDER REPORT CODESYSTEM`: every JSON file of the folder against R4 and our own code system, without a network; one line of JSON for each file. */
public class Validate {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    FhirContext r4 = FhirContext.forR4();
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(r4);
    own.addResource(r4.newJsonParser().parseResource(Files.readString(Path.of(args[2]))));
    FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
      new DefaultProfileValidationSupport(r4), own, new CommonCodeSystemsTerminologyService(r4), new InMemoryTerminologyServerValidationSupport(r4)));
    instances.setAnyExtensionsAllowed(false);
    // Profiles and extensions of a country, and those of HL7's later pack of extensions, are not part of R4: that an example names one is a warning. Any other is an error.
    instances.setErrorForUnknownProfiles(false);
    instances.setCustomExtensionDomains(
      "http://hl7.org/fhir/us/core/", "http://hl7.org/fhir/StructureDefinition/cqf-testArtifact", "http://hl7.org/fhir/StructureDefinition/cqf-inputParameters");
    instances.setBestPracticeWarningLevel(BestPracticeWarningLevel.Hint);
    FhirValidator validator = r4.newValidator().registerValidatorModule(instances);

    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter((path) -> path.toString().endsWith(".json")).sorted().toList();
    }
    ObjectMapper json = new ObjectMapper();
    AtomicInteger done = new AtomicInteger();
    try (Writer report = Files.newBufferedWriter(Path.of(args[1]))) {
      files.parallelStream().forEach((file) -> {
        ObjectNode line = json.createObjectNode().put("file", folder.relativize(file).toString());
        ArrayNode issues = line.putArray("issues");
        try {
          for (var found : validator.validateWithResult(Files.readString(file)).getMessages()) {
            issues.addObject().put("severity", found.getSeverity().getCode()).put("kind", found.getMessageId()).put("at", found.getLocationString()).put("says", found.getMessage());
          }
        } catch (Exception error) {
          issues.addObject().put("severity", "fatal").put("kind", error.getClass().getSimpleName()).put("at", "").put("says", String.valueOf(error.getMessage()));
        }
        synchronized (report) {
          try {
            report.write(json.writeValueAsString(line) + "\n");
          } catch (java.io.IOException error) {
            throw new java.io.UncheckedIOException(error);
          }
        }
        if (done.incrementAndGet() % 200 == 0) System.err.println(done.get() + " of " + files.size());
      });
    }
  }
}
