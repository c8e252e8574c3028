import ArgumentParser
import JSONRPC

/// Where the server is.
struct ConnectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The server's Unix socket. (default: TIAOKUAI_SOCKET, else \(DefaultPlaces.socket))", valueName: "path"))
  var socket: String?

  var address: JSONRPCAddress { .unix(path: socket ?? Environment.socket ?? DefaultPlaces.socket) }
}
