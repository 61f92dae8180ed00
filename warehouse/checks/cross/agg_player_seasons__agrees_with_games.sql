-- about: The season of a player is the sum of the games, in every stat.
-- failure: {n} [total|totals] of players' seasons [is|are] not what the games add up to.
-- severity: error
-- reads: agg_player_seasons, fact_player_gamelogs
-- key: player_id, season_year, season_type, stat
WITH sums AS (
    SELECT
        player_id,
        season_year,
        season_type,
        count(*) AS games_played,
        count(*) FILTER (WHERE outcome = 'W') AS wins,
        (sum(coalesce(seconds_played, 60 * minutes_played)) + 30) // 60 AS minutes_played,
        sum(field_goals_made) AS field_goals_made,
        sum(field_goals_attempted) AS field_goals_attempted,
        sum(three_pointers_made) AS three_pointers_made,
        sum(three_pointers_attempted) AS three_pointers_attempted,
        sum(free_throws_made) AS free_throws_made,
        sum(free_throws_attempted) AS free_throws_attempted,
        sum(offensive_rebounds) AS offensive_rebounds,
        sum(defensive_rebounds) AS defensive_rebounds,
        sum(rebounds) AS rebounds,
        sum(assists) AS assists,
        sum(steals) AS steals,
        sum(blocks) AS blocks,
        sum(turnovers) AS turnovers,
        sum(personal_fouls) AS personal_fouls,
        sum(points) AS points,
        sum(plus_minus) AS plus_minus
    FROM fact_player_gamelogs
    GROUP BY player_id, season_year, season_type
),

totals AS (
    SELECT
        player_id,
        season_year,
        season_type,
        games_played,
        wins,
        minutes_played,
        field_goals_made,
        field_goals_attempted,
        three_pointers_made,
        three_pointers_attempted,
        free_throws_made,
        free_throws_attempted,
        offensive_rebounds,
        defensive_rebounds,
        rebounds,
        assists,
        steals,
        blocks,
        turnovers,
        personal_fouls,
        points,
        plus_minus
    FROM agg_player_seasons
    WHERE row_scope = 'season_total'
),

compared AS (
    SELECT
        coalesce(sums.player_id, totals.player_id) AS player_id,
        coalesce(sums.season_year, totals.season_year) AS season_year,
        coalesce(sums.season_type, totals.season_type) AS season_type,
        unnest([
            {'stat': 'games_played', 'season_total': totals.games_played, 'game_sum': sums.games_played},
            {'stat': 'wins', 'season_total': totals.wins, 'game_sum': sums.wins},
            {'stat': 'minutes_played', 'season_total': totals.minutes_played, 'game_sum': sums.minutes_played},
            {'stat': 'field_goals_made', 'season_total': totals.field_goals_made, 'game_sum': sums.field_goals_made},
            {'stat': 'field_goals_attempted', 'season_total': totals.field_goals_attempted, 'game_sum': sums.field_goals_attempted},
            {'stat': 'three_pointers_made', 'season_total': totals.three_pointers_made, 'game_sum': sums.three_pointers_made},
            {'stat': 'three_pointers_attempted', 'season_total': totals.three_pointers_attempted, 'game_sum': sums.three_pointers_attempted},
            {'stat': 'free_throws_made', 'season_total': totals.free_throws_made, 'game_sum': sums.free_throws_made},
            {'stat': 'free_throws_attempted', 'season_total': totals.free_throws_attempted, 'game_sum': sums.free_throws_attempted},
            {'stat': 'offensive_rebounds', 'season_total': totals.offensive_rebounds, 'game_sum': sums.offensive_rebounds},
            {'stat': 'defensive_rebounds', 'season_total': totals.defensive_rebounds, 'game_sum': sums.defensive_rebounds},
            {'stat': 'rebounds', 'season_total': totals.rebounds, 'game_sum': sums.rebounds},
            {'stat': 'assists', 'season_total': totals.assists, 'game_sum': sums.assists},
            {'stat': 'steals', 'season_total': totals.steals, 'game_sum': sums.steals},
            {'stat': 'blocks', 'season_total': totals.blocks, 'game_sum': sums.blocks},
            {'stat': 'turnovers', 'season_total': totals.turnovers, 'game_sum': sums.turnovers},
            {'stat': 'personal_fouls', 'season_total': totals.personal_fouls, 'game_sum': sums.personal_fouls},
            {'stat': 'points', 'season_total': totals.points, 'game_sum': sums.points},
            {'stat': 'plus_minus', 'season_total': totals.plus_minus, 'game_sum': sums.plus_minus}
        ], recursive := true)
    FROM sums
    FULL JOIN totals
        ON
            sums.player_id = totals.player_id
            AND sums.season_year = totals.season_year
            AND sums.season_type = totals.season_type
)

SELECT
    player_id,
    season_year,
    season_type,
    stat,
    season_total,
    game_sum
FROM compared
WHERE season_total IS DISTINCT FROM game_sum
ORDER BY player_id, season_year, season_type, stat
