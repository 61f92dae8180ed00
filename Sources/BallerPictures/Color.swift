/// A colour of a picture, its parts from 0 to 1.
package struct Color: Sendable, Equatable {
    let red: Double
    let green: Double
    let blue: Double
    var opacity = 1.0

    /// As style sheets write it: `0xB0480F`.
    package init(_ hexadecimal: UInt32) {
        red = Double(hexadecimal >> 16 & 0xFF) / 255
        green = Double(hexadecimal >> 8 & 0xFF) / 255
        blue = Double(hexadecimal & 0xFF) / 255
    }

    package func opacity(_ opacity: Double) -> Color {
        var copy = self
        copy.opacity = opacity
        return copy
    }
}
