extension EnglishWording {
  static func template(of code: BundleTopic.File) -> String {
    switch code {
    case .unreadable: "This cannot be read[ ({reason})]. Check the path and the permissions."
    case .fileTooLarge: "The file has {size} bytes; the limit is {limit}. Split it."
    case .tooManyFiles: "The folder has {count} files; the limit is {limit}. Remove some."
    case .unknownFile: "A bundle has no such file. Check its name, or remove it."
    case .tokensFile: "Tokens are not part of a bundle. Keep this file elsewhere, where nobody else can read it."
    case .missingFile: "This file is required, but not there. Add it."
    case .emptyFile: "The file is empty. Fill it in."
    case .gb18030: "The file is GB18030 (or GBK). Save it as UTF-8."
    case .utf16: "The file is UTF-16. Save it as UTF-8."
    case .invalidUTF8: "This is no UTF-8 (byte {byte}). Save the file as UTF-8."
    case .nulCharacter: "There is a character U+0000 here. Remove it."
    case .tooManyProblems: "There are {count} problems; only the first {shown} are shown. Put these right first."
    }
  }
}
