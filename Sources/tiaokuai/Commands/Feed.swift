import ArgumentParser
import Foundation
import OrgAPI
import OrgClient

/// `tiaokuai feed`
struct Feed: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what happens, one JSON line an event, until it is stopped.",
    discussion: """
      Each line holds one event that the token's user may see, with its number `seq`; it is written as a whole, at \
      once. After a stop, go on with --after and the `seq` of the last whole line: nothing is missing and nothing comes \
      twice.

      Examples:
        tiaokuai feed --tenant pengzhou --token T --kind case
        tiaokuai feed --after 0 >> events.jsonl

      A reader that takes nothing for long is dropped by the server, and the command ends with status 75: start it \
      again after the last line.

      \(HelpTexts.environment)

      \(HelpTexts.exitCodes)
      """)

  @Option(help: ArgumentHelp("Only events above this number. (default: what happens from now on)", valueName: "seq"))
  var after: Int?

  @Option(
    help: ArgumentHelp(
      "Only a kind such as case.decided, or all of a noun such as case; repeatable.", valueName: "kind"))
  var kind: [String] = []

  @Option(help: ArgumentHelp("Only what concerns this unit or one below it.", valueName: "code"))
  var unit: String?

  @Flag(help: "Print also how far the feed has come where nothing could be shown for long: {\"progress\":N}.")
  var progress = false

  @OptionGroup var connection: ConnectionOptions

  @Option(help: ArgumentHelp("The tenant. (default: TIAOKUAI_TENANT)", valueName: "slug"))
  var tenant: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("A user's token. (default: TIAOKUAI_TOKEN)", valueName: "token"))
  var token: String?

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    guard let token = token ?? Environment.token else {
      throw CommandFailure(
        .notAllowed, words("请用 --token 或 TIAOKUAI_TOKEN 给出令牌", "give a token with --token or TIAOKUAI_TOKEN"))
    }
    let client = try await OrgClient.connect(to: connection.address)
    try await client.open(tenant: tenant ?? Environment.tenant, token: token, locale: words.locale)
    let feed = try await client.subscribe(.init(after: after, kinds: kind.isEmpty ? nil : kind, unit: unit))
    for try await message in feed {
      guard let line = try line(of: message) else { continue }
      // Whoever closed the other end does not want more: that is no fault.
      guard Console.pass(line) else { break }
    }
    await client.close()
  }

  private func line(of message: OrgFeed.Element) throws -> [UInt8]? {
    switch message {
    case .event(let event): try encodeBytes(FeedLine(event))
    case .progress(let seq): progress ? Array(#"{"progress":\#(seq)}"#.utf8) : nil
    }
  }
}

/// An event as the command prints it: without the id of its feed, which means nothing outside the connection.
private struct FeedLine: Encodable, SendableMetatype {
  let event: FeedEvent

  init(_ event: FeedEvent) { self.event = event }

  private enum CodingKeys: String, CodingKey {
    case seq, at, kind, actor, unit, unitName, `case`, matter, campaign, entry
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(event.seq, forKey: .seq)
    try fields.encode(event.at, forKey: .at)
    try fields.encode(event.kind, forKey: .kind)
    try fields.encodeIfPresent(event.actor, forKey: .actor)
    try fields.encodeIfPresent(event.unit, forKey: .unit)
    try fields.encodeIfPresent(event.unitName, forKey: .unitName)
    try fields.encodeIfPresent(event.case, forKey: .case)
    try fields.encodeIfPresent(event.matter, forKey: .matter)
    try fields.encodeIfPresent(event.campaign, forKey: .campaign)
    try fields.encodeIfPresent(event.entry, forKey: .entry)
  }
}
