-- about: One row per player, part of season and league that it counts for, and one over all leagues (ALL), of the seasons of the artifact. A sum is NULL unless every season has the number.
-- key: player_id, season_type, league
-- checks: unique
-- reads: agg_player_seasons, agg_season_parts, players_listed, bref_people, bref_player_ids, ref_seasons
-- A season in which a player has no line is one that he missed if all lines of it are here, and may be missing here if not. His seasons
-- are those from the first to the last that a list or his page tells; of a player whom none tells, any season may be missing.
WITH told AS (
    SELECT
        player_id,
        min(first_season_year) AS first_season_year,
        max(coalesce(last_season_year, 0)) AS last_season_year
    FROM (
        SELECT
            player_id,
            first_season_year,
            last_season_year
        FROM players_listed
        UNION ALL
        SELECT
            player_id,
            debut_year AS first_season_year,
            CAST(NULL AS INTEGER) AS last_season_year
        FROM bref_people
        UNION ALL
        SELECT
            player_id,
            first_season_year,
            last_season_year
        FROM bref_player_ids
        WHERE is_listed = 1
    ) AS lists
    WHERE first_season_year IS NOT NULL
    GROUP BY player_id
),

seasons AS (
    SELECT
        totals.*,
        @counted_league(league) AS counted_league
    FROM agg_player_seasons AS totals
    WHERE row_scope = 'season_total'
    UNION ALL
    SELECT
        totals.*,
        'ALL' AS counted_league
    FROM agg_player_seasons AS totals
    WHERE row_scope = 'season_total'
),

-- Parts of seasons of which lines may be missing here.
open_parts AS (
    SELECT
        known.league,
        known.season_year,
        types.season_type
    FROM ref_seasons AS known
    CROSS JOIN (
        SELECT
            season_type,
            CASE season_type WHEN 'PLAY_IN' THEN 2020 WHEN 'CUP_FINAL' THEN 2024 ELSE 0 END AS first_season_year
        FROM agg_season_parts
        GROUP BY season_type
    ) AS types
    CROSS JOIN (
        SELECT max(season_year) AS season_year
        FROM agg_season_parts
    ) AS newest
    LEFT JOIN agg_season_parts AS parts
        ON
            known.league = parts.league
            AND known.season_year = parts.season_year
            AND types.season_type = parts.season_type
    WHERE
        parts.is_complete IS NOT TRUE
        AND known.season_year BETWEEN types.first_season_year AND newest.season_year
),

spans AS (
    SELECT
        told.player_id,
        told.first_season_year,
        greatest(told.last_season_year, max(lines.season_year)) AS last_season_year
    FROM told
    INNER JOIN agg_player_seasons AS lines ON told.player_id = lines.player_id
    GROUP BY told.player_id, told.first_season_year, told.last_season_year
),

missing AS (
    SELECT
        careers.player_id,
        careers.season_type,
        open_parts.league,
        open_parts.season_year
    FROM (
        SELECT
            lines.player_id,
            lines.season_type,
            spans.first_season_year,
            spans.last_season_year
        FROM agg_player_seasons AS lines
        INNER JOIN spans ON lines.player_id = spans.player_id
        WHERE lines.row_scope = 'season_total'
        GROUP BY lines.player_id, lines.season_type, spans.first_season_year, spans.last_season_year
    ) AS careers
    INNER JOIN open_parts
        ON
            careers.season_type = open_parts.season_type
            AND open_parts.season_year BETWEEN careers.first_season_year AND careers.last_season_year
    LEFT JOIN agg_player_seasons AS lines
        ON
            careers.player_id = lines.player_id
            AND careers.season_type = lines.season_type
            AND open_parts.season_year = lines.season_year
            AND lines.row_scope = 'season_total'
    WHERE lines.player_id IS NULL
),

counted_missing AS (
    SELECT
        player_id,
        season_type,
        @counted_league(league) AS league,
        count(*) AS seasons
    FROM missing
    GROUP BY player_id, season_type, @counted_league(league)
    UNION ALL
    SELECT
        player_id,
        season_type,
        'ALL' AS league,
        count(DISTINCT season_year) AS seasons
    FROM missing
    GROUP BY player_id, season_type
),

summed AS (
    SELECT
        player_id,
        counted_league AS league,
        season_type,
        count(*) AS seasons,
        sum(CASE WHEN is_complete THEN 1 ELSE 0 END) AS complete_seasons,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year,
        sum(games_played) AS games_played,
        @complete_sum(games_started) AS games_started,
        @complete_sum(wins) AS wins,
        @complete_sum(minutes_played) AS minutes_played,
        @complete_sum(seconds_played) AS seconds_played,
        @each_count(@complete_sum(this_count) AS this_count),
        @complete_sum(plus_minus) AS plus_minus,
        @complete_sum(double_doubles) AS double_doubles,
        @complete_sum(triple_doubles) AS triple_doubles
    FROM seasons
    GROUP BY player_id, counted_league, season_type
)

SELECT
    summed.player_id, -- The player: `dim_players.player_id`.
    summed.league, -- NOT NULL; NBA with the BAA, ABA, or ALL for the sum over the leagues.
    summed.season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    CAST(summed.seasons AS INTEGER) AS seasons, -- NOT NULL; … with a game.
    CAST(summed.complete_seasons AS INTEGER) AS complete_seasons,
    CASE WHEN told.player_id IS NOT NULL THEN CAST(coalesce(missing.seasons, 0) AS INTEGER) END AS missing_seasons,
    summed.complete_seasons = summed.seasons
    AND CASE WHEN told.player_id IS NOT NULL THEN missing.seasons IS NULL ELSE open_types.season_type IS NULL END AS is_complete, -- True where no season of the career can be missing here, and each is whole.
    summed.first_season_year, -- NOT NULL; The first of them.
    summed.last_season_year, -- NOT NULL; The last of them.
    CAST(summed.games_played AS INTEGER) AS games_played, -- NOT NULL; Games in which the player was on court.
    CAST(summed.games_started AS INTEGER) AS games_started, -- Games that the player started; NULL unless the sources say it of all.
    CAST(summed.wins AS INTEGER) AS wins, -- NULL; Games of those that the team won; NULL unless all seasons have them.
    CAST(summed.minutes_played AS INTEGER) AS minutes_played, -- Minutes summed over the games; NULL unless all have them.
    CAST(summed.seconds_played AS INTEGER) AS seconds_played, -- Seconds summed over the games; NULL unless all have them.
    @each_count(CAST(summed.this_count AS INTEGER) AS this_count),
    CAST(summed.plus_minus AS INTEGER) AS plus_minus, -- Plus/minus summed over the games; NULL unless all have it.
    CAST(summed.double_doubles AS INTEGER) AS double_doubles, -- NULL; …; NULL unless all seasons have them.
    CAST(summed.triple_doubles AS INTEGER) AS triple_doubles -- NULL; Games with ten or more in three of them; NULL unless all seasons have them.
FROM summed
LEFT JOIN told ON summed.player_id = told.player_id
LEFT JOIN (
    SELECT season_type
    FROM open_parts
    GROUP BY season_type
) AS open_types ON summed.season_type = open_types.season_type
LEFT JOIN counted_missing AS missing
    ON summed.player_id = missing.player_id AND summed.season_type = missing.season_type AND summed.league = missing.league
ORDER BY summed.player_id, summed.season_type, summed.league
