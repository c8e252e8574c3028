import JSONRPC
import OrgAPI
import OrgClient
import OrgDomain
import OrgText

/// What the command line itself says, in one language. Sentences about units, rules and cases come from the catalogue.
struct Words: Sendable {
  let language: Language
  let catalogue: Catalogue

  init(_ language: Language) {
    self.language = language
    catalogue = Catalogue(language)
  }

  /// The text of the language.
  func callAsFunction(_ chinese: String, _ english: String) -> String {
    switch language {
    case .zhCN: chinese
    case .en: english
    }
  }

  /// The language as the wire spells it.
  var locale: Wire.Locale {
    switch language {
    case .zhCN: .chinese
    case .en: .english
    }
  }

  /// A number with its noun in English.
  func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

  /// A name with its code beside it.
  func named(_ name: String, _ code: String) -> String { self("\(name)（\(code)）", "\(name) (\(code))") }

  /// The address as it was given on the command line.
  func text(of address: JSONRPCAddress) -> String {
    switch address {
    case .unix(let path): path
    case .tcp(let host, let port): "\(host):\(port)"
    }
  }

  /// The server's sentence in the language of the command: before a session is open, the server does not know it.
  private func sentence(of error: OrgClientError) -> String {
    guard let code = error.data?["code"]?.string.flatMap(NoticeCode.init(rawValue:)) else { return error.message }
    let members = error.data?["arguments"]?.object?.members ?? []
    let arguments = members.reduce(into: [:]) { arguments, member in arguments[member.name] = member.value.string }
    return catalogue.text(of: Notice(code: code, arguments: arguments))
  }

  /// What an error of the client comes to for people.
  func message(of error: OrgClientError) -> String {
    switch error.kind {
    case .refused(let kind): "\(catalogue.name(of: kind)) [\(kind.rawValue)]: \(sentence(of: error))"
    case .noServer:
      self(
        "没有服务应答（\(error.message)）；请用 tiaokuai serve 启动服务，或用 --socket 指明地址",
        "\(error.message); start one with `tiaokuai serve`, or name its socket with --socket")
    case .feedEnded:
      self("订阅已由服务端结束；请从最后一行的 seq 继续（\(error.message)）", "\(error.message)")
    case .badCall, .badAddress, .disconnected, .messageTooLong, .unreadableAnswer: error.message
    }
  }
}
