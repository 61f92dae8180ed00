import BallerCore

extension Picture {
    /// The picture as an element of a page.
    var svg: String {
        var body = HTMLText()
        for shape in shapes { shape.write(in: &body) }
        return Self.svg(title: title, about: about, size: (width, height), body.html)
    }

    /// A picture of any markup, named for those who do not see it.
    static func svg(title: String, about: String, size: (width: Double, height: Double), _ body: String) -> String {
        var svg = HTMLText()
        // What is an image to readers of screens has no links for them.
        let role = body.contains("<a ") ? "graphics-document" : "img"
        svg.markup("<svg viewBox=\"0 0 \(size.width.short) \(size.height.short)\" role=\"\(role)\"><title>")
        svg.text(title)
        svg.markup("</title><desc>")
        svg.text(about)
        svg.markup("</desc>\(body)</svg>")
        return svg.html
    }
}

extension Shape {
    fileprivate func write(in svg: inout HTMLText) {
        if let link {
            svg.markup("<a")
            svg.attribute("href", link)
            svg.markup(">")
        }
        let name = element
        svg.markup("<\(name)\(ink.style.map { " class=\"\($0)\"" } ?? "")\(attributes)")
        if let text {
            svg.markup(">")
            svg.text(text)
            svg.markup("</text>")
        } else if let words {
            svg.markup("><title>")
            svg.text(words)
            svg.markup("</title></\(name)>")
        } else {
            svg.markup("/>")
        }
        if link != nil { svg.markup("</a>") }
    }

    private var element: String {
        switch form {
        case .path: "path"
        case .box: "rect"
        case .circle: "circle"
        case .text, .upward: "text"
        }
    }

    private var text: String? {
        switch form {
        case .text(let text, _, _), .upward(let text, _): text
        default: nil
        }
    }

    private var attributes: String {
        switch form {
        case .path(let parts): " d=\"\(parts.map(Self.line).joined())\""
        case .box(let place, let width, let height):
            " x=\"\(place.x.short)\" y=\"\(place.y.short)\" width=\"\(width.short)\" height=\"\(height.short)\""
        case .circle(let place, let radius): " cx=\"\(place.x.short)\" cy=\"\(place.y.short)\" r=\"\(radius.short)\""
        case .text(_, let place, let anchor):
            " x=\"\(place.x.short)\" y=\"\(place.y.short)\" text-anchor=\"\(anchor.rawValue)\""
        case .upward(_, let place):
            " x=\"\(place.x.short)\" y=\"\(place.y.short)\" text-anchor=\"middle\" transform=\"rotate(-90 \(place.x.short) \(place.y.short))\""
        }
    }

    private static func line(_ places: [Place]) -> String {
        guard let first = places.first else { return "" }
        let rest = zip(places, places.dropFirst()).filter { $0 != $1 }.map { before, place in
            before.y == place.y
                ? "H\(place.x.short)" : before.x == place.x ? "V\(place.y.short)" : "L\(place.x.short) \(place.y.short)"
        }
        return "M\(first.x.short) \(first.y.short)" + rest.joined()
    }
}

extension Ink {
    /// A class of the style sheet.
    fileprivate var style: String? {
        switch self {
        case .grid: "grid"
        case .level: "grid level"
        case .line(let tone, let isDashed): "line s\(tone.rawValue)\(isDashed ? " dash" : "")"
        case .fill(let tone): "fill s\(tone.rawValue)"
        case .words: nil
        case .name: "name"
        case .inside: "inside"
        }
    }
}

extension Double {
    /// As markup has it: to two places, without zeros at the end.
    var short: String {
        let hundredths = Int((self * 100).rounded())
        let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
        let sign = hundredths < 0 ? "-" : ""
        guard rest != 0 else { return "\(sign)\(whole)" }
        return "\(sign)\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
