import JSONRPC
import OrgAPI
import OrgClient

/// A server in a process of its own, on a data folder of the measurement.
struct BenchServer {
  let data: String
  let process: BenchProcess

  var socket: String { DefaultPlaces.socket(in: data) }
  var environment: [String: String] { ["TIAOKUAI_SOCKET": socket] }

  /// Starts a server and waits until it takes calls.
  init(data: String, _ words: Words) async throws {
    self.data = data
    process = try BenchProcess(
      ["serve", "--data", data], environment: ["TIAOKUAI_SOCKET": DefaultPlaces.socket(in: data)], isHeard: false, words
    )
    while true {
      if let client = try? await OrgClient.connect(to: .unix(path: socket)) {
        await client.close()
        return
      }
      guard process.isRunning else {
        throw CommandFailure(.internalFault, words("服务未能启动", "the server did not start"))
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  func client(_ tenant: String?, token: String) async throws -> OrgClient {
    let client = try await OrgClient.connect(to: .unix(path: socket))
    try await client.open(tenant: tenant, token: token)
    return client
  }
}
