package org.redress.job;

import java.util.Map;
import java.util.TreeMap;
import org.redress.dataset.ExtractorVersion;
import org.springframework.batch.core.job.Job;
import org.springframework.boot.SpringBootVersion;

/** The versions of Redress and of what it runs on. */
final class Versions {

    private Versions() {}

    static Map<String, String> current() {
        Map<String, String> versions = new TreeMap<>();
        versions.put("redress", ExtractorVersion.current());
        versions.put("java", Runtime.version().toString());
        versions.put("spring-boot", SpringBootVersion.getVersion());
        versions.put("spring-batch", String.valueOf(Job.class.getPackage().getImplementationVersion()));
        return versions;
    }
}
