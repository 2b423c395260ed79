package org.hone.cli.command;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.engine.open.OpenNetwork;

import picocli.CommandLine.Option;

/** A command that opens model files. */
abstract class ModelCommand extends HoneCommand {

    @Option(names = "--max-nodes", order = 80, paramLabel = "N", defaultValue = "" + NetworkResource.DEFAULT_MAXIMUM_NODES,
            description = "Refuse models with more nodes (default: ${DEFAULT-VALUE}).")
    private int maximumNodes;

    ModelCommand(Session session) {
        super(session);
    }

    OpenNetwork open(Path file, IProgressMonitor monitor) throws HoneException {
        if (maximumNodes < 1) {
            throw wrongUse("failed to use --max-nodes " + maximumNodes + ": a number of nodes is 1 or more");
        }
        return session().engine().opener().open(file, maximumNodes, monitor);
    }
}
