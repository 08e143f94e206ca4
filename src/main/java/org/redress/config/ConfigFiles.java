package org.redress.config;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Sha256;

/**
 * The rule files, reference tables and lists that extraction follows: a user's own where his folder holds them, else
 * the ones that ship inside the jar, so that the jar alone works from any folder.
 */
public final class ConfigFiles {

    /** Every file that decides what is extracted, by its name below {@code config/}. */
    static final List<String> NAMES = List.of(
            "boilerplate.txt",
            "reference/acts.csv",
            "reference/guidance.csv",
            "reference/implied-sections.csv",
            "reference/instruments.csv",
            "reference/local-authorities.csv",
            "reference/nicknames.csv",
            "reference/public-bodies.csv",
            "rules/common.rules",
            "rules/dates.rules",
            "rules/deadlines.rules",
            "rules/legislation.rules",
            "rules/people.rules",
            "rules/remedies.rules",
            "rules/words.txt");

    private final @Nullable Path folder;

    private ConfigFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The files that ship with Redress. */
    public static ConfigFiles shipped() {
        return new ConfigFiles(null);
    }

    /** The files of {@code folder}, completed by those that ship with Redress. */
    public static ConfigFiles in(Path folder) {
        return new ConfigFiles(folder);
    }

    /**
     * The content of one file, which is UTF-8.
     *
     * @param name below {@code config/}, such as {@code rules/dates.rules}
     * @throws UncheckedIOException if it cannot be read
     */
    public String read(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read configuration file " + name, e);
        }
    }

    /** Where {@link #read} finds the file, for messages to the user. */
    public String locate(String name) {
        Path own = own(name);
        return own == null ? "config/" + name + " (inside the jar)" : own.toString();
    }

    /**
     * The user's files in which nothing is looked for, most likely because a name is misspelt; settings and hidden files
     * left aside.
     */
    public List<Path> unread() {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !isRead(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the configuration folder " + folder, e);
        }
    }

    private static boolean isRead(Path file) {
        String name = file.toString().replace('\\', '/');
        return NAMES.contains(name)
                || name.matches("application[^/]*\\.(ya?ml|properties)")
                || name.startsWith("schedule/")
                || name.matches("(.*/)?\\..*");
    }

    /** A SHA-256 over all files: it changes if and only if one of them does. */
    public String fingerprint() {
        Sha256 sha256 = new Sha256();
        for (String name : NAMES) {
            sha256.add(name);
            sha256.add(read(name));
        }
        return sha256.toHex();
    }

    private InputStream open(String name) throws IOException {
        Path own = own(name);
        if (own != null) {
            return Files.newInputStream(own);
        }
        InputStream shipped = ConfigFiles.class.getResourceAsStream("/config/" + name);
        if (shipped == null) {
            throw new FileNotFoundException(name);
        }
        return shipped;
    }

    private @Nullable Path own(String name) {
        Path own = folder == null ? null : folder.resolve(name);
        return own != null && Files.isRegularFile(own) ? own : null;
    }
}
