package org.hone.ui.internal.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that the command line asks to open: all that follow {@code --launcher.openFile}, the option that Eclipse's
 * own launcher has, up to the next option. Relative names are seen from the folder that Hone was started in.
 *
 * @param arguments the arguments of the application
 */
public record CommandLineFiles(String... arguments) {

    private static final String OPTION = "--launcher.openFile";

    public List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        boolean opening = false;
        for (String argument : arguments) {
            if (argument.startsWith("-")) {
                opening = argument.equalsIgnoreCase(OPTION);
            } else if (opening) {
                paths.add(Path.of(argument).toAbsolutePath().normalize());
            }
        }
        return paths;
    }
}
