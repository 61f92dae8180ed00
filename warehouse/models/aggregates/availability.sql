-- about: One row per league, season and number of a player's line in a game: since when the league has recorded it, and how many of the lines have it.
-- key: league, season_year, stat
-- checks: unique
-- reads: fact_player_gamelogs, ref_dictionary
WITH counts AS (
    SELECT
        league,
        season_year,
        count(*) AS lines,
        count(minutes_played) AS minutes_played,
        count(is_starter) AS is_starter,
        @each_count(count(this_count) AS this_count),
        @each_player_count(count(this_count) AS this_count)
    FROM fact_player_gamelogs
    GROUP BY league, season_year
),

stats AS (
    SELECT
        counts.league,
        counts.season_year,
        entries.name AS stat,
        counts.lines,
        coalesce(
            CASE WHEN entries.name = 'minutes_played' THEN counts.minutes_played END,
            CASE WHEN entries.name = 'is_starter' THEN counts.is_starter END,
            @each_count(CASE WHEN entries.name = 'this_count' THEN counts.this_count END),
            @each_player_count(CASE WHEN entries.name = 'this_count' THEN counts.this_count END)
        ) AS lines_with,
        CASE
            WHEN counts.league = 'ABA' THEN entries.first_aba
            WHEN counts.league = 'NBA' OR counts.league = 'BAA' THEN entries.first_nba
        END AS first_season_year
    FROM counts
    CROSS JOIN ref_dictionary AS entries
    WHERE entries.name IN ('minutes_played', 'is_starter', @each_count('this_count'), @each_player_count('this_count'))
)

SELECT
    league,
    season_year,
    stat, -- The column of `fact_player_gamelogs`.
    first_season_year, -- NULL; The first season in which the league recorded it for most players; NULL where that is not known.
    CASE
        WHEN lines_with = lines THEN 'THERE'
        WHEN lines_with > 0 THEN 'IN_PART'
        WHEN season_year < first_season_year THEN 'NOT_RECORDED_THEN'
        WHEN season_year >= first_season_year THEN 'MISSING'
        ELSE 'UNKNOWN'
    END AS state,
    CAST(lines AS INTEGER) AS lines, -- NOT NULL; Lines of players in the artifact.
    CAST(lines_with AS INTEGER) AS lines_with
FROM stats
ORDER BY season_year, league, stat
