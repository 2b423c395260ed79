package org.hone.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * All commands by name. Of these only the one that is asked for is loaded: looking at every command's options would take
 * longer than most commands run.
 */
public final class Catalog {

    private static final Map<String, Function<Session, Object>> COMMANDS = new LinkedHashMap<>();
    static {
        COMMANDS.put("tune", TuneCommand::new);
        COMMANDS.put("deploy", DeployCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("targets", TargetsCommand::new);
        COMMANDS.put("boards", BoardsCommand::new);
        COMMANDS.put("steps", StepsCommand::new);
        COMMANDS.put("info", InfoCommand::new);
        COMMANDS.put("convert", ConvertCommand::new);
        COMMANDS.put("run", RunCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("surgery", SurgeryCommand::new);
        COMMANDS.put("profile", ProfileCommand::new);
        COMMANDS.put("operators", OperatorsCommand::new);
        COMMANDS.put("formats", FormatsCommand::new);
        COMMANDS.put("completion", CompletionCommand::new);
        COMMANDS.put("help", session -> new HelpCommand());
    }

    private Catalog() {
    }

    /** The command line with the one command that {@code arguments} name, or with all of them when they name none. */
    public static CommandLine commandLine(Session session, String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(session));
        String wanted = arguments.length == 0 ? "" : arguments[0];
        if (COMMANDS.containsKey(wanted) && !wanted.equals("help") && !wanted.equals("completion")) {
            add(line, wanted, session);
        } else {
            COMMANDS.keySet().forEach(name -> add(line, name, session));
        }
        return line;
    }

    private static void add(CommandLine line, String name, Session session) {
        Object command = COMMANDS.get(name).apply(session);
        line.addSubcommand(name, command);
        if (command instanceof SurgeryCommand) {
            CommandLine surgery = line.getSubcommands().get(name);
            surgery.addSubcommand("extract", new ExtractCommand(session));
            surgery.addSubcommand("remove", new RemoveCommand(session));
            surgery.addSubcommand("rename", new RenameCommand(session));
        }
        if (command instanceof BoardsCommand) {
            CommandLine boards = line.getSubcommands().get(name);
            boards.addSubcommand("list", new BoardsListCommand(session));
            boards.addSubcommand("probe", new BoardsProbeCommand(session));
            boards.addSubcommand("add", new BoardsAddCommand(session));
        }
        if (command instanceof ProfileCommand) {
            CommandLine profile = line.getSubcommands().get(name);
            profile.addSubcommand("show", new ProfileShowCommand(session));
            profile.addSubcommand("diff", new ProfileDiffCommand(session));
        }
    }
}
