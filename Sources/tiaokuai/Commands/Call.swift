import ArgumentParser
import Foundation
import OrgAPI
import OrgClient

/// `tiaokuai call`
struct Call: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Calls one method of the server.",
    discussion: """
      Opens a session with the token, where one is given, and calls the method. The result goes to standard output, \
      an error to standard error.

      Examples:
        tiaokuai call rpc.discover
        tiaokuai call route.resolve '{"unit": "T01-V01", "matter": "target"}' --tenant pengzhou --token T
        echo '{"text": "天彭"}' | tiaokuai call unit.search

      `tiaokuai call rpc.discover` lists every method with its parameters. The token of a user stands in the file \
      that `tiaokuai apply` wrote. Without --tenant the token is an operator's.

      \(HelpTexts.environment)

      \(HelpTexts.exitCodes)
      """)

  @Argument(help: "The method, such as case.get.")
  var method: String

  @Argument(help: ArgumentHelp("The parameters, a JSON object. (default: standard input where it is piped, else {})"))
  var params: String?

  @OptionGroup var connection: ConnectionOptions

  @Option(help: ArgumentHelp("The tenant. (default: TIAOKUAI_TENANT)", valueName: "slug"))
  var tenant: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The token. (default: TIAOKUAI_TOKEN; without one no session is opened)"))
  var token: String?

  @Flag(help: "Print JSON on one line, errors too.")
  var json = false

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let params = try parameters(words)
    let client = try await OrgClient.connect(to: connection.address)
    do {
      if let token = token ?? Environment.token {
        try await client.open(tenant: tenant ?? Environment.tenant, token: token, locale: words.locale)
      }
      let result = try await client.call(method, params)
      Console.say(text(of: result))
      await client.close()
    } catch let error as OrgClientError where json && error.data != nil {
      Console.note(error.data?.description ?? "")
      throw ExitCode(CommandFailure(explaining: error, words).status.rawValue)
    } catch let error as OrgClientError {
      if let data = error.data { Console.note(text(of: data)) }
      throw error
    }
  }

  private func text(of value: JSONValue) -> String {
    String(decoding: value.encoded(JSONValue.Layout(isPretty: !json)), as: UTF8.self)
  }

  private func parameters(_ words: Words) throws -> JSONValue {
    var text = params ?? ""
    if params == nil, !Console.inputIsTyped {
      text = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
    if text.allSatisfy(\.isWhitespace) { return [:] }
    let value: JSONValue
    do {
      value = try JSONValue.parse(Array(text.utf8))
    } catch {
      throw CommandFailure(.usage, words("参数不是 JSON：\(error)", "the parameters are no JSON: \(error)"))
    }
    guard value.object != nil else {
      throw CommandFailure(.usage, words("参数须是一个 JSON 对象", "the parameters must be one JSON object"))
    }
    return value
  }
}
