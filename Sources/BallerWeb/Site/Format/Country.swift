import Foundation

/// Countries as sources write them: by two letters.
enum Country {
    /// `France` of FR; what is no code is its own name.
    static func name(_ code: String) -> String {
        guard code.utf8.count == 2 else { return code }
        return Locale(identifier: "en_US").localizedString(forRegionCode: code.uppercased()) ?? code
    }
}
