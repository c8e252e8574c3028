import ArgumentParser
import Logging
import OrgRPC
import OrgService
import ServiceLifecycle
import UnixSignals

/// `tiaokuai serve`
struct Serve: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs the server until it is told to stop.",
    discussion: """
      Makes the data folder where it is missing; the first start writes the operator's token to DIR/operator.token \
      (mode 0600). One server at a time uses a folder. Prints one line on standard error when it takes calls; \
      SIGTERM and SIGINT let the calls under way finish.

      Example:
        tiaokuai serve --data /var/lib/tiaokuai --socket /run/tiaokuai.sock --tcp 127.0.0.1:7070

      TCP is not encrypted: listen on the loopback address, or behind something that encrypts.

      \(HelpTexts.exitCodes)
      """)

  @Option(help: ArgumentHelp("The installation's folder.", valueName: "dir"))
  var data = DefaultPlaces.data

  @Option(
    help: ArgumentHelp(
      "The Unix socket to listen on. (default: TIAOKUAI_SOCKET, else DIR/tiaokuai.sock)", valueName: "path"))
  var socket: String?

  @Option(
    help: ArgumentHelp("Listen on TCP as well; port 0 takes a free one. (default: no TCP)", valueName: "host:port"))
  var tcp: HostAndPort?

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let configuration = ServerConfiguration(
      dataFolder: data, socketPath: socket ?? Environment.socket ?? DefaultPlaces.socket(in: data),
      tcp: tcp.map { (host: $0.host, port: $0.port) })
    let logger = Logs.make("tiaokuai.serve")
    let server = ServerMaking.server(configuration, clock: SystemClock(), logger: logger) { addresses in
      let places = addresses.joined(separator: ", ")
      Console.note(words("服务就绪：\(places)", "ready at \(places)"))
    }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await group.run()
  }
}
