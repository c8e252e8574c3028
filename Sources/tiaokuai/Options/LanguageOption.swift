public import ArgumentParser
public import OrgText

extension Language: ExpressibleByArgument {}

/// In which language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Language of what is printed. (default: TIAOKUAI_LOCALE, else zh-CN)", valueName: "zh-CN|en"))
  var locale: Language?

  var words: Words { Words(locale ?? Environment.locale ?? .default) }
}
