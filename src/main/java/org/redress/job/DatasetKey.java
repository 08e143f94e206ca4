package org.redress.job;

import java.util.List;
import org.redress.decision.Sha256;
import org.redress.staging.InventoryDigest;

/**
 * Stands for everything that a snapshot depends on: what is read, how it is read, and how it is published. A run that
 * would publish a snapshot of the same key would publish the same tables, byte for byte.
 */
final class DatasetKey {

    private static final ClassPathPackages PUBLISHING = new ClassPathPackages(List.of("dataset", "report", "staging"));

    private final ExtractorFingerprint extractor;
    private final RunSettings settings;

    DatasetKey(ExtractorFingerprint extractor, RunSettings settings) {
        this.extractor = extractor;
        this.settings = settings;
    }

    /** The key of what comes of this inventory, in lower-case hexadecimal. */
    String of(InventoryDigest inventory) {
        Sha256 sha256 = new Sha256();
        sha256.add(extractor.extractor());
        Versions.ofBuild().forEach((name, version) -> sha256.add(name + " " + version));
        sha256.add(settings.csvStyle().name());
        sha256.add(String.join("\n", settings.include()));
        sha256.add(String.join("\n", settings.exclude()));
        sha256.add(settings.earliestDate().toString());
        PUBLISHING.addTo(sha256);
        sha256.add(inventory.sha256());
        return sha256.toHex();
    }
}
