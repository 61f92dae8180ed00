-- about: Minutes with a fraction as whole seconds.
-- parameters: minutes
-- any:
CAST(floor(60 * {minutes} + 0.5) AS INTEGER)
