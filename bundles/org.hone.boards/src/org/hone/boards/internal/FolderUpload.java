package org.hone.boards.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.boards.internal.LocalFolder.LocalFile;
import org.hone.boards.internal.script.BoardScript;
import org.hone.boards.internal.script.ShellWords;
import org.hone.boards.internal.ssh.CommandFailure;
import org.hone.boards.internal.ssh.FileSender;
import org.hone.boards.internal.ssh.SshLink;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.BoardConnection.Upload;

/**
 * Copies files to a board: asks which it has, sends the others into a staging folder, and has the board put each in its
 * place once its SHA-256 agrees. The staging folder is the board's {@code stage.sh}'s, which removes it when the lease ends.
 */
final class FolderUpload {

    private static final int KIBI = 1024;

    private final SshLink link;
    private final String board;
    private final String folder;

    /** @param folder the path from the user's home */
    FolderUpload(SshLink link, String board, String folder) {
        this.link = link;
        this.board = board;
        this.folder = folder;
    }

    Upload run(LocalFolder local, IProgressMonitor monitor) throws HoneException {
        try (Staging staging = new Staging(link, folder, monitor)) {
            List<LocalFile> missing = missing(local, staging);
            long bytes = missing.stream().mapToLong(LocalFile::size).sum();
            SubMonitor progress = SubMonitor.convert(monitor, "Copying to " + board, (int) (bytes / KIBI) + missing.size());
            List<String> lines = new ArrayList<>();
            try (FileSender sender = new FileSender(link)) {
                for (int i = 0; i < missing.size(); i++) {
                    LocalFile file = missing.get(i);
                    progress.subTask(file.path());
                    send(sender, file, folder + "/" + staging.name() + "/" + i, progress);
                    lines.add("place " + ShellWords.quote(staging.name() + "/" + i) + " " + file.sha256() + " " + file.mode() + " "
                            + ShellWords.quote("./" + file.path()));
                }
            }
            if (!lines.isEmpty()) {
                script(lines, staging);
            }
            return new Upload(staging.path(), missing.size(), local.files().size() - missing.size(), bytes);
        } catch (CommandFailure e) {
            throw failed("copy files to", "'" + folder + "'", e);
        }
    }

    private List<LocalFile> missing(LocalFolder local, Staging staging) throws HoneException {
        List<String> lines = local.files().stream().map(file -> "have " + ShellWords.quote("./" + file.path()) + " " + file.mode()).toList();
        List<String> digests = lines.isEmpty() ? List.of() : script(lines, staging).lines().toList();
        if (digests.size() != lines.size()) {
            throw HoneException.execution("failed to copy files to the board '" + board + "': it answered with " + digests.size()
                    + " digests for " + lines.size() + " files", null);
        }
        List<LocalFile> missing = new ArrayList<>();
        for (int i = 0; i < digests.size(); i++) {
            LocalFile file = local.files().get(i);
            if (!digests.get(i).equals(file.sha256())) {
                missing.add(file);
            }
        }
        return missing;
    }

    /** Runs lines over the functions of {@code files.sh} in the target folder. */
    private String script(List<String> lines, Staging staging) throws HoneException {
        List<String> all = new ArrayList<>(List.of("cd " + ShellWords.quote(staging.path()) + " || exit 73"));
        all.addAll(lines);
        return link.script(BoardScript.FILES.followedBy(all), staging);
    }

    private void send(FileSender sender, LocalFile file, String to, SubMonitor progress) throws HoneException {
        try {
            sender.send(file.file(), to, progress, count -> progress.worked((int) (count / KIBI)));
            progress.worked(1);
        } catch (CommandFailure e) {
            throw failed("copy '" + file.path() + "' to", "'" + folder + "'", e);
        } catch (IOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to read " + file.file() + ": " + e.getMessage(), e);
        }
    }

    private HoneException failed(String what, String where, CommandFailure failure) {
        return HoneException.execution("failed to " + what + " the board '" + board + "': " + failure.getMessage() + ", at " + where, failure);
    }
}
