package org.hone.cli.command;

import org.eclipse.core.runtime.IProgressMonitor;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code hone completion}: a script that completes commands and options in bash and zsh. */
@Command(name = "completion", sortOptions = false,
        description = "Writes a script that lets bash and zsh complete commands, options and files.",
        footerHeading = "%nExamples:%n", footer = {"  source <(hone completion)",
                "  hone completion > ~/.local/share/bash-completion/completions/hone"})
final class CompletionCommand extends HoneCommand {

    CompletionCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) {
        String script = AutoComplete.bash("hone", Catalog.commandLine(session()));
        if (wantsJson()) {
            try (var json = openJson()) {
                json.text("script", script);
            }
        } else {
            session().console().out().print(script);
        }
    }
}
