import JSONRPC
import OrgDomain
import OrgService
import Synchronization

/// Which connections are bound to which users, so that a token that ends takes its connections with it.
final class SessionRoster: RevocationListener {
  private struct Key: Hashable {
    let tenant: String
    let user: UserNumber
  }

  private let connections = Mutex<[Key: [UInt64: JSONRPCConnection]]>([:])

  func add(_ connection: JSONRPCConnection, of user: UserNumber, in tenant: String) {
    connections.withLock { $0[Key(tenant: tenant, user: user), default: [:]][connection.id] = connection }
  }

  func remove(_ connection: JSONRPCConnection, of user: UserNumber, in tenant: String) {
    connections.withLock { table in
      let key = Key(tenant: tenant, user: user)
      table[key]?[connection.id] = nil
      if table[key]?.isEmpty == true { table[key] = nil }
    }
  }

  func tokensEnded(of users: Set<UserNumber>, in tenant: String) {
    let ended = connections.withLock { table in
      users.flatMap { user in (table[Key(tenant: tenant, user: user)] ?? [:]).values }
    }
    // Answers what is in progress first: the one who renews his own token is told the new one.
    for connection in ended { connection.finish() }
  }
}
