package dk.pejl.etl.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a delivery, which never change. */
interface DeliveryBytes {
  /** How many there are. */
  long length() throws IOException;

  /** The bytes from an offset to the end. */
  InputStream open(long from) throws IOException;

  /** The bytes of a file on this machine. */
  static DeliveryBytes of(Path file) {
    return new DeliveryBytes() {
      @Override
      public long length() throws IOException {
        return Files.size(file);
      }

      @Override
      public InputStream open(long from) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        channel.position(from);
        return Channels.newInputStream(channel);
      }
    };
  }
}
