package org.redress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The jar unpacked, as the README advises those who start it often, because only so can Java keep what it learns in one run
 * for the next.
 *
 * @param work where everything is made
 */
record UnpackedJar(Path jar, Path work) {

    /** The first Java whose archive has what the compilers know of the methods, not only the classes. */
    private static final int JAVA_WITH_PROFILES = 25;

    /** Unpacks it. */
    static UnpackedJar of(BenchmarkSettings settings) throws IOException, InterruptedException {
        Path folder = settings.work().resolve("unpacked");
        Work.delete(folder);
        MeasuredProcess.run(
                settings.work(),
                "unpack",
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        settings.jar().toString(),
                        "extract",
                        "--destination",
                        folder.toString()));
        return new UnpackedJar(folder.resolve(settings.jar().getFileName()), settings.work());
    }

    /**
     * Runs it once so that Java learns.
     *
     * @return options for later runs with the same {@code options}
     */
    List<String> learn(String name, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        boolean profiles = Runtime.version().feature() >= JAVA_WITH_PROFILES;
        Path archive = jar.resolveSibling(name + ".archive");
        List<String> learning = new ArrayList<>(options);
        learning.add((profiles ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
        run("learn", learning, arguments);
        if (!Files.exists(archive)) {
            throw new IOException("Java has kept nothing in " + archive);
        }
        return List.of((profiles ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
    }

    MeasuredProcess run(String name, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-jar", jar.toString()));
        all.addAll(arguments);
        return MeasuredProcess.run(work, name, all);
    }
}
