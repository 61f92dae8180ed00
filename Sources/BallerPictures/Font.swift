import CCairo

/// The font that pictures are written in.
package enum Font {
    /// Has Latin letters with all their accents, Greek and Cyrillic.
    package static let family = "DejaVu Sans"
    /// The package of Debian that has it.
    package static let package = "fonts-dejavu-core"

    package enum Weight: Sendable {
        case regular, bold
    }

    /// The family that pictures are written in on this machine.
    ///
    /// Another than `family` where that is missing, and `nil` where there is no font at all. Blocks the first time, when the fonts of the
    /// machine are looked through.
    package static var found: String? {
        guard let pattern = FcNameParse(family) else { return nil }
        defer { FcPatternDestroy(pattern) }
        FcConfigSubstitute(nil, pattern, FcMatchPattern)
        FcDefaultSubstitute(pattern)
        var result = FcResultNoMatch
        guard let match = FcFontMatch(nil, pattern, &result) else { return nil }
        defer { FcPatternDestroy(match) }
        var name: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(match, FC_FAMILY, 0, &name) == FcResultMatch, let name else { return nil }
        return String(cString: name)
    }
}
