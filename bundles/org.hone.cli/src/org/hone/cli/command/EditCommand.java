package org.hone.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.engine.open.NetworkNames;
import org.hone.engine.open.OpenNetwork;
import org.hone.model.edit.Edit;
import org.hone.model.edit.EditException;
import org.hone.model.edit.EditStack;
import org.hone.model.edit.TypeSource;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A surgery: reads a model, edits it and writes it elsewhere. */
abstract class EditCommand extends ModelCommand {

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model to read.")
    private Path model;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    private Path output;

    @Mixin
    private WriteOptions writing;

    EditCommand(Session session) {
        super(session);
    }

    /** The edit that the options ask for. */
    abstract Edit edit(OpenNetwork open, NetworkNames names, TypeSource types) throws HoneException;

    @Override
    final void run(IProgressMonitor monitor) throws HoneException, EditException {
        session().engine().opener().writable(output);
        writing.check(output, List.of(model), this);
        try (OpenNetwork open = open(model, monitor)) {
            TypeSource types = session().engine().analyzer().analyze(open, Map.of(), monitor).typeSource();
            new EditStack(1).execute(edit(open, new NetworkNames(open.network()), types));
            session().engine().opener().write(open.network(), output, writing.externalData(), monitor);
            ConvertCommand.report(this, output, open.network().getGraph().getNodes().size(), List.of());
        }
    }
}
