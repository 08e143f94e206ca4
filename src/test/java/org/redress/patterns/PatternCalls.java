package org.redress.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;

/** What the compiled classes do with regular expressions: which field is asked how, and what strings are passed as one. */
final class PatternCalls {

    private static final String PATTERN = "java/util/regex/Pattern";
    private static final String MATCHER = "java/util/regex/Matcher";

    private static final Map<String, Use> OF_METHODS = Map.ofEntries(
            Map.entry("matches", Use.MATCHES),
            Map.entry("lookingAt", Use.MATCHES),
            Map.entry("find", Use.FIND),
            Map.entry("results", Use.FIND),
            Map.entry("replaceAll", Use.FIND),
            Map.entry("replaceFirst", Use.FIND),
            Map.entry("split", Use.FIND),
            Map.entry("splitAsStream", Use.FIND));

    /** By class, and by class and field. */
    private final Map<String, Set<Use>> usesByPlace = new TreeMap<>();

    private final List<UsedPattern> arguments = new ArrayList<>();

    void read(Path classFile) {
        try {
            new ClassReader(Files.readAllBytes(classFile)).accept(new Methods(), ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the pattern in a field is asked; else how its class asks any; in every way if the code does not tell. */
    Set<Use> of(String type, String field) {
        String owner = type.replace('.', '/');
        Set<Use> byType = usesByPlace.getOrDefault(owner, EnumSet.allOf(Use.class));
        return usesByPlace.getOrDefault(owner + "." + field, byType);
    }

    /** The strings passed as regular expressions. */
    List<UsedPattern> arguments() {
        return arguments;
    }

    private final class Methods extends ClassVisitor {

        private String type = "";

        Methods() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new Calls(type, name);
        }
    }

    /** Takes the field read last for the one that is asked, and every string of a method for what it may pass. */
    private final class Calls extends MethodVisitor {

        private final String type;
        private final String method;
        private final List<String> constants = new ArrayList<>();
        private final Set<Use> passes = EnumSet.noneOf(Use.class);
        private String field = "";

        Calls(String type, String method) {
            super(SpringAsmInfo.ASM_VERSION);
            this.type = type;
            this.method = type + "." + method;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (descriptor.equals("L" + PATTERN + ";")) {
                field = owner + "." + name;
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                constants.add(text);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            Use use = OF_METHODS.get(name);
            if (use != null && owner.equals("java/lang/String")) {
                passes.add(use);
            } else if (use != null && (owner.equals(MATCHER) || owner.equals(PATTERN) || takesPattern(descriptor))) {
                note(field, use);
                note(type, use);
            }
        }

        private void note(String key, Use use) {
            usesByPlace.computeIfAbsent(key, any -> EnumSet.noneOf(Use.class)).add(use);
        }

        /** A method of our own that asks the pattern it is given, such as {@code Sentence.matches}. */
        private static boolean takesPattern(String descriptor) {
            return descriptor.contains(PATTERN);
        }

        @Override
        public void visitEnd() {
            for (String text : passes.isEmpty() ? List.<String>of() : constants) {
                if (isRegex(text)) {
                    arguments.add(new UsedPattern(method, Pattern.compile(text), passes));
                }
            }
        }

        private static boolean isRegex(String text) {
            try {
                return !Pattern.compile(text).pattern().isEmpty();
            } catch (PatternSyntaxException e) {
                return false;
            }
        }
    }
}
