-- about: Who led all careers in a category after each season, with the total so far; is_complete where all seasons until then are whole.
-- reads: agg_player_seasons, agg_season_parts
-- parameters: league VARCHAR, season_type VARCHAR, category VARCHAR
-- names: player_slug, player_name
WITH totals AS (
    SELECT
        s.season_year,
        s.player_id,
        sum(@leader_numerator(s, $category)) OVER (PARTITION BY s.player_id ORDER BY s.season_year RANGE UNBOUNDED PRECEDING) AS total
    FROM agg_player_seasons AS s
    WHERE s.row_scope = 'season_total'
        AND s.season_type = $season_type
        AND ($league = 'ALL' OR @counted_league(s.league) = $league)
        AND $category NOT LIKE '%_pct'
),
-- A total never falls: the leader is who has the largest of all seasons so far.
best AS (
    SELECT
        season_year,
        max({'total': total, 'first': -season_year, 'player_id': -player_id}) AS best
    FROM totals
    WHERE total > 0
    GROUP BY season_year
),
running AS (
    SELECT
        season_year,
        max(best) OVER (ORDER BY season_year) AS best
    FROM best
),
known AS (
    SELECT
        season_year,
        bool_and(is_complete) AS is_complete
    FROM agg_season_parts
    WHERE season_type = $season_type
        AND ($league = 'ALL' OR @counted_league(league) = $league)
    GROUP BY season_year
)
SELECT
    running.season_year,
    (-running.best.player_id)::BIGINT AS player_id,
    running.best.total::BIGINT AS total,
    bool_and(known.is_complete) OVER (ORDER BY running.season_year) AS is_complete
FROM running
INNER JOIN known ON known.season_year = running.season_year
ORDER BY running.season_year;
