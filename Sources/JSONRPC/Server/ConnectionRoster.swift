import NIOCore
import Synchronization

/// The listeners and connections of a running server, so that they can be told to stop.
final class ConnectionRoster: Sendable {
  private struct State {
    var lastID: UInt64 = 0
    var isStopping = false
    var connections: [UInt64: JSONRPCConnection] = [:]
  }

  private let listeners: [JSONRPCListener]
  private let limits: JSONRPCLimits
  private let state = Mutex(State())

  init(listeners: [JSONRPCListener], limits: JSONRPCLimits) {
    self.listeners = listeners
    self.limits = limits
  }

  /// Whether the server was told to stop.
  var isStopping: Bool { state.withLock { $0.isStopping } }

  /// Enters a new connection; while the server stops, it is ended before its first request.
  func enter(_ channel: any Channel, gate: ConnectionGate) -> JSONRPCConnection {
    let (connection, isStopping) = state.withLock { state in
      state.lastID += 1
      let connection = JSONRPCConnection(id: state.lastID, channel: channel, gate: gate, limits: limits)
      state.connections[state.lastID] = connection
      return (connection, state.isStopping)
    }
    if isStopping { connection.finish() }
    return connection
  }

  func leave(_ connection: JSONRPCConnection) {
    state.withLock { _ = $0.connections.removeValue(forKey: connection.id) }
  }

  /// Stops accepting and lets every connection finish its request in progress.
  func stop() {
    let connections = state.withLock { state in
      state.isStopping = true
      return Array(state.connections.values)
    }
    for listener in listeners { listener.close() }
    for connection in connections { connection.finish() }
  }

  /// Closes whatever is left.
  func closeAll() {
    for connection in state.withLock({ Array($0.connections.values) }) { connection.close() }
  }
}
