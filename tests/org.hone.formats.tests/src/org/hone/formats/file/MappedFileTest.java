package org.hone.formats.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

import org.hone.core.format.StaleFileException;
import org.hone.model.tensor.TensorData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedFileTest {

    private static final int SIZE = 1 << 20;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) i;
        }
        file = Files.write(folder.resolve("weights"), bytes);
    }

    @Test
    void givesRangesWithoutACopy() throws IOException {
        TensorData data = MappedFile.open(file).data(10, 100);
        ByteBuffer slice = data.slice(2, 4);
        assertEquals(4, slice.limit());
        assertEquals(0x0f0e0d0c, slice.getInt());
        assertEquals(ByteOrder.LITTLE_ENDIAN, slice.order());
        assertTrue(slice.isDirect());
        assertThrows(ReadOnlyBufferException.class, () -> slice.put(0, (byte) 1));
    }

    @Test
    void refusesRangesOutside() throws IOException {
        MappedFile mapped = MappedFile.open(file);
        for (long[] range : new long[][] { { -1, 2 }, { 0, SIZE + 1 }, { SIZE, 1 }, { Long.MAX_VALUE, 2 }, { 1, -1 } }) {
            assertThrows(IndexOutOfBoundsException.class, () -> mapped.data(range[0], range[1]));
        }
        TensorData data = mapped.data(10, 100);
        assertThrows(IndexOutOfBoundsException.class, () -> data.slice(99, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> data.slice(-1, 2));
        assertEquals(0, mapped.data(SIZE, 0).slice().limit());
    }

    @Test
    void mapsAnEmptyFile() throws IOException {
        MappedFile mapped = MappedFile.open(Files.write(folder.resolve("empty"), new byte[0]));
        assertEquals(0, mapped.size());
        assertEquals(0, mapped.window(0).bytes().limit());
        assertEquals(0, mapped.data(0, 0).slice().limit());
    }

    @Test
    void readsAcrossWindowsOfAGigabyte() throws IOException {
        Path sparse = folder.resolve("sparse");
        try (FileChannel channel = FileChannel.open(sparse, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] { 1, 2, 3, 4 }), MappedFile.WINDOW - 2L);
            channel.write(ByteBuffer.wrap(new byte[] { 9 }), 2L * MappedFile.WINDOW + 5);
        }
        MappedFile mapped = MappedFile.open(sparse);
        TensorData data = mapped.data(MappedFile.WINDOW - 4L, MappedFile.WINDOW + 10L);
        assertEquals(0x04030201, data.slice(2, 4).getInt());
        assertEquals(9, data.slice(MappedFile.WINDOW + 9L, 1).get());
        assertEquals(MappedFile.WINDOW, mapped.window(MappedFile.WINDOW).start());
    }

    private static void assertStale(MappedFile mapped, TensorData data) {
        assertTrue(mapped.isStale());
        StaleFileException error = assertThrows(StaleFileException.class, () -> data.slice());
        assertTrue(error.getMessage().contains(mapped.name()), error.getMessage());
    }

    @Test
    void noticesAnotherSizeTimeOrFile() throws IOException {
        MappedFile grown = MappedFile.open(file);
        Files.write(file, new byte[1], StandardOpenOption.APPEND);
        assertStale(grown, grown.data(0, SIZE));
        MappedFile touched = MappedFile.open(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertStale(touched, touched.data(0, SIZE));
        MappedFile replaced = MappedFile.open(file);
        Path other = Files.copy(file, folder.resolve("other"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        assertStale(replaced, replaced.data(0, SIZE));
        MappedFile deleted = MappedFile.open(file);
        Files.delete(file);
        assertStale(deleted, deleted.data(0, SIZE));
    }

    @Test
    void survivesATruncationInTheMiddleOfReading() throws IOException {
        MappedFile mapped = MappedFile.open(file);
        ByteBuffer slice = mapped.data(0, SIZE).slice();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(1);
        }
        assertThrows(StaleFileException.class, () -> mapped.guarded(() -> {
            long sum = 0;
            for (int i = 0; i < SIZE; i++) {
                sum += slice.get(i);
            }
            return sum;
        }));
        assertTrue(mapped.isStale());
    }

    @Test
    void keepsAReplacedFileReadable() throws IOException {
        MappedFile mapped = MappedFile.open(file);
        TensorData data = mapped.data(0, SIZE);
        Path other = Files.write(folder.resolve("other"), new byte[3]);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        mapped.keepAfterReplacement(FileStamp.of(file));
        assertFalse(mapped.isStale());
        assertEquals(SIZE, data.slice().limit());
        Files.delete(file);
        assertTrue(mapped.isStale());
        assertEquals(7, data.slice(7, 1).get());
    }

    @Test
    void refusesALinkWhereNoneMayBe() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertEquals(SIZE, MappedFile.open(link).size());
        assertThrows(IOException.class, () -> MappedFile.openWithoutLinks(link));
    }
}
