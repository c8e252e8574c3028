import ArgumentParser

/// A command whose failures are said in its language on standard error and end in the statuses that `--help` states.
protocol ReportedCommand: AsyncParsableCommand {
  var language: LanguageOption { get }

  /// Does the work; whatever it throws is reported.
  func perform(_ words: Words) async throws
}

extension ReportedCommand {
  mutating func run() async throws {
    let words = language.words
    do {
      try await perform(words)
    } catch let error as ExitCode {
      throw error
    } catch {
      let failure = CommandFailure(explaining: error, words)
      Console.note("tiaokuai: " + failure.message)
      throw ExitCode(failure.status.rawValue)
    }
  }
}
