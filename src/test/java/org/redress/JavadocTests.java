package org.redress;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every type that a reader of a package meets first says what it is for. */
class JavadocTests {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyTypeAndPackageSaysWhatItPromises() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> silent = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, sources);
            for (CompilationUnitTree unit : task.parse()) {
                documentable(unit)
                        .filter(path -> DocTrees.instance(task).getDocComment(path) == null)
                        .map(path -> unit.getSourceFile().getName())
                        .forEach(silent::add);
            }
        }

        assertThat(silent).as("types and packages without Javadoc").isEmpty();
    }

    private static Stream<TreePath> documentable(CompilationUnitTree unit) {
        TreePath root = new TreePath(unit);
        if (unit.getTypeDecls().isEmpty()) {
            return Stream.of(new TreePath(root, unit.getPackage()));
        }
        return unit.getTypeDecls().stream()
                .filter(type -> ((ClassTree) type).getModifiers().getFlags().contains(Modifier.PUBLIC))
                .map(type -> new TreePath(root, type));
    }
}
