import Foundation

/// Runs a script on a PostgreSQL of its own: its own folder, a socket there, no network; gone when the script has ended.
enum PostgreSQLRun {
  private static let programs = "/usr/lib/postgresql/15/bin"

  /// Runs the script to its end or its first error; answers what `psql` printed.
  ///
  /// - Throws: `Command.Failure`, naming the Debian package where PostgreSQL is not there.
  static func psql(_ script: String) async throws -> String {
    guard FileManager.default.isExecutableFile(atPath: programs + "/initdb") else {
      throw Command.Failure(
        description: "PostgreSQL 15 is not in \(programs): install the Debian package postgresql-15.")
    }
    let folder = try TestFolder()
    let file = folder.file("script.sql")
    try script.write(toFile: file, atomically: true, encoding: .utf8)
    let arguments = ["/bin/sh", "-euc", shell, "sh", programs, file]
    // PostgreSQL refuses to run as root: root hands over to `postgres`.
    let command =
      getuid() == 0
      ? Command(
        program: "/usr/sbin/runuser", arguments: ["-u", "postgres", "--"] + arguments, output: folder.file("log"))
      : Command(program: arguments[0], arguments: Array(arguments.dropFirst()), output: folder.file("log"))
    return try await command.run()
  }

  /// One shell for the server's whole life, for a server left running would keep `Process` waiting. The folder's name is
  /// short: the path of a socket has 107 bytes.
  private static let shell = """
    programs=$1; script=$2; folder=$(mktemp -d /tmp/tkpg-XXXXXX)
    trap '"$programs/pg_ctl" stop -w -s -m immediate -D "$folder/data" || true; rm -rf "$folder"' EXIT
    "$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C --no-sync > "$folder/initdb.log" \
      || { cat "$folder/initdb.log"; exit 1; }
    "$programs/pg_ctl" start -w -s -D "$folder/data" -l "$folder/server.log" \
      -o "-k $folder -c listen_addresses='' -c fsync=off -c shared_buffers=16MB -c max_connections=5" \
      || { cat "$folder/server.log"; exit 1; }
    "$programs/psql" -X -h "$folder" -U postgres -d postgres -v ON_ERROR_STOP=1 -f "$script"
    """
}
