package org.redress.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of all settings: our own, and those of the framework as its libraries list them. */
final class KnownSettings {

    private static final String LISTS = "META-INF/spring-configuration-metadata.json";

    private final Set<String> names;

    private KnownSettings(Set<String> names) {
        this.names = names;
    }

    /** Our settings and those of all libraries on the class path. */
    static KnownSettings load() {
        Set<String> names = new HashSet<>();
        for (RecordComponent setting : RunSettings.class.getRecordComponents()) {
            names.add(simplify(RunSettings.PREFIX + "." + setting.getName()));
        }
        try {
            for (URL list :
                    Collections.list(KnownSettings.class.getClassLoader().getResources(LISTS))) {
                addNames(list, names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the names of the framework's settings", e);
        }
        return new KnownSettings(names);
    }

    private static void addNames(URL list, Set<String> names) throws IOException {
        try (InputStream stream = list.openStream()) {
            for (JsonNode property :
                    JsonMapper.shared().readTree(stream.readAllBytes()).path("properties")) {
                names.add(simplify(property.path("name").asString()));
            }
        }
    }

    /** Whether there is a setting of this name, or one that holds a map in which the name's end can be a key. */
    boolean contains(String name) {
        String start = simplify(name.replaceFirst("\\[.*", ""));
        while (!names.contains(start)) {
            int dot = start.lastIndexOf('.');
            if (dot < 0) {
                return false;
            }
            start = start.substring(0, dot);
        }
        return true;
    }

    /** The framework takes {@code max-size}, {@code maxSize} and {@code max_size} for the same name. */
    private static String simplify(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }
}
