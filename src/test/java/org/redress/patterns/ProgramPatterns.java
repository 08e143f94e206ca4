package org.redress.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.RedressApplication;
import org.redress.config.ConfigFiles;
import org.redress.extraction.DecisionReader;

/**
 * Finds every regular expression of the program: those in static fields, those that the reading of decisions makes of the
 * rules and tables, CoreNLP's grammars included, and those passed to methods such as {@link String#replaceAll}.
 */
final class ProgramPatterns {

    private static final String CORENLP = "edu.stanford.nlp.";

    private final PatternCalls calls = new PatternCalls();
    private final Map<String, UsedPattern> patterns = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> toVisit = new ArrayDeque<>();

    private ProgramPatterns() {}

    static List<UsedPattern> find() {
        ProgramPatterns found = new ProgramPatterns();
        List<Path> files = classFiles();
        files.forEach(found.calls::read);
        found.calls.arguments().forEach(found::add);
        files.forEach(file -> found.visitFields(load(file), null));
        found.toVisit.push(new DecisionReader(ConfigFiles.shipped()));
        found.visitAll();
        return List.copyOf(found.patterns.values());
    }

    private static List<Path> classFiles() {
        try (Stream<Path> files = Files.walk(classesFolder())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classesFolder() {
        try {
            return Path.of(RedressApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Path file) {
        String name = classesFolder().relativize(file).toString();
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void visitAll() {
        while (!toVisit.isEmpty()) {
            Object object = toVisit.pop();
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                if (type.getName().startsWith("org.redress.") || type.getName().startsWith(CORENLP)) {
                    visitFields(type, object);
                }
            }
        }
    }

    /** Visits what stands in the fields of an object, or in the static ones. */
    private void visitFields(Class<?> type, @Nullable Object owner) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) == (owner == null)) {
                visit(read(field, owner), field);
            }
        }
    }

    private static @Nullable Object read(Field field, @Nullable Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void visit(@Nullable Object object, Field field) {
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof Pattern pattern) {
            add(new UsedPattern(field.getDeclaringClass().getName() + "." + field.getName(), pattern, uses(field)));
        } else if (object instanceof Collection<?> all) {
            all.forEach(element -> visit(element, field));
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                visit(key, field);
                visit(value, field);
            });
        } else if (object instanceof Object[] array) {
            Arrays.asList(array).forEach(element -> visit(element, field));
        } else {
            toVisit.push(object);
        }
    }

    /** CoreNLP's grammars ask whether a whole word matches. */
    private Set<Use> uses(Field field) {
        String type = field.getDeclaringClass().getName();
        return type.startsWith(CORENLP) ? EnumSet.of(Use.MATCHES) : calls.of(type, field.getName());
    }

    private void add(UsedPattern pattern) {
        patterns.putIfAbsent(pattern.uses() + " " + pattern.pattern(), pattern);
    }
}
