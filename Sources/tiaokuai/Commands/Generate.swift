public import ArgumentParser
public import OrgBundle

extension CountryBundle.Accounts: ExpressibleByArgument {}

/// `tiaokuai generate`
struct Generate: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the bundle of an invented country, for tests and measurements.",
    discussion: """
      As many units as are asked for: provinces, prefectures and counties, each with its offices, its organs' work \
      committee and its lines of business, towns, villages and enterprises; a rule book that serves every county by \
      `office`; users and grants; assertions. A county has about 900 units, a prefecture 10,000, a province 300,000; \
      small numbers keep the levels and lose their breadth. The same numbers give the same bytes.

      Examples:
        tiaokuai generate country --units 1000
        tiaokuai check country --locale en
        tiaokuai apply country --data \(DefaultPlaces.data)

      The folder appears when it is whole. One that is there already is left alone unless --replace is given.

      EXIT CODES
        0   done
        64  the command line is not one
        73  the folder is there already, or cannot be written
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var folder: String

  @Option(
    help: ArgumentHelp(
      "How many units, 1 to \(CountryBundle.unitLimit); the country's own committee is one of them.", valueName: "n"))
  var units: Int

  @Option(help: ArgumentHelp("Another seed gives another country.", valueName: "s"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Who gets an account: `offices`, every body that has to do with the cases of others; `all`, every unit.",
      valueName: "offices|all"))
  var grants: CountryBundle.Accounts = .offices

  @Flag(help: "Replace a folder that is there already.")
  var replace = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...CountryBundle.unitLimit).contains(units) else {
      throw ValidationError("--units is a number from 1 to \(CountryBundle.unitLimit).")
    }
  }

  func perform(_ words: Words) async throws {
    var target = try NewFolder(at: folder, replacing: replace, words)
    do {
      let progress = Progress(words("生成单位", "generating units"), .units, words)
      let bundle = CountryBundle(units: units, seed: seed, accounts: grants)
      try bundle.write(
        to: { file, piece in try target.append(piece, to: file, words) }, progress: { progress.update($0, of: units) })
      try target.finish(words)
      progress.finish(units)
    } catch {
      target.discard()
      throw error
    }
    Console.say(target.path)
  }
}
