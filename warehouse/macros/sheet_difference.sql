-- about: A stat of a sheet that the lines of its players do not add up to, with both numbers; NULL where they agree.
-- parameters: stat
-- any:
CASE
    WHEN sheets.{stat} IS DISTINCT FROM sums.{stat}
        THEN concat(
            '{stat} ', coalesce(CAST(sheets.{stat} AS VARCHAR), '-'), '/', coalesce(CAST(sums.{stat} AS VARCHAR), '-')
        )
END
