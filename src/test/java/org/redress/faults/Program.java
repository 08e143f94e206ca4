package org.redress.faults;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.dynamic.ClassFileLocator;
import org.redress.RedressApplication;
import org.redress.faults.inside.ClockAdvice;
import org.redress.faults.inside.FaultPlan;

/**
 * Redress as a program that can be started, with points at which something can go wrong. Its classes are in one jar, what
 * happens at the points in another: only of jars the Java machine keeps an archive, which makes it start in half the time.
 */
final class Program {

    private final String classPath;

    private Program(String classPath) {
        this.classPath = classPath;
    }

    /** Packs the classes that are being tested. */
    static Program pack(Path folder) {
        try {
            Path program = folder.resolve("program.jar");
            new Plugin.Engine.Default()
                    .with(ClassFileLocator.ForClassLoader.ofSystemLoader())
                    .apply(
                            classesOf(RedressApplication.class).toFile(),
                            program.toFile(),
                            new Plugin.Factory.Simple(new Weaving()));
            Path inside = folder.resolve("inside.jar");
            packInside(inside);
            return new Program(Stream.of(program.toString(), libraries(), inside.toString())
                    .collect(Collectors.joining(File.pathSeparator)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String classPath() {
        return classPath;
    }

    /** Options of the Java machine that let the whole process believe in another time. */
    static List<String> clockOptions(Path folder, Duration ahead) {
        try {
            new ByteBuddy()
                    .redefine(Clock.class)
                    .visit(Advice.withCustomMapping()
                            .bind(ClockAdvice.AheadSeconds.class, ahead.toSeconds())
                            .to(ClockAdvice.class)
                            .on(named("currentInstant").and(takesArguments(0))))
                    .make()
                    .saveIn(folder.toFile());
            return List.of("--patch-module", "java.base=" + folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path classesOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static void packInside(Path jar) throws IOException {
        Path classes = classesOf(FaultPlan.class);
        Path inside = classes.resolve(FaultPlan.class.getPackageName().replace('.', '/'));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (String name : Folders.files(inside)) {
                String path = classes.relativize(inside.resolve(name)).toString();
                entries.putNextEntry(new JarEntry(path.replace(File.separatorChar, '/')));
                Files.copy(inside.resolve(name), entries);
                entries.closeEntry();
            }
        }
    }
}
