import ArgumentParser

/// The one executable.
@main struct Tiaokuai: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiaokuai",
    abstract: "Routes reviews, approvals and targets among grass-roots organisations (条块).",
    discussion: """
      Every organisation stands in a block (块: whom it belongs to) and in lines (条: its industry or territory). For \
      each matter one rule says who decides, who concurs, who only guides and who gets the file. tiaokuai holds the \
      tree, the roles and the rules, sends every case to the right body, and says why.

      To see it work:         tiaokuai demo --locale en
      To check a rule book:   tiaokuai check fixtures/pengzhou
      To run a server:        tiaokuai serve
      To set up a city:       tiaokuai apply fixtures/pengzhou --data \(DefaultPlaces.data)
      To ask it something:    tiaokuai call route.resolve '{"unit":"T01-V01","matter":"target"}'

      \(HelpTexts.environment)

      \(HelpTexts.exitCodes)
      """,
    subcommands: [
      Serve.self, Plan.self, Apply.self, Check.self, Play.self, Call.self, Feed.self, Demo.self, Generate.self,
    ])
}
