"""Names of columns: what Basketball-Reference calls a statistic, and what the dictionary calls it."""

import re

COUNTS = {
    "fg": "field_goals_made", "fga": "field_goals_attempted", "fg3": "three_pointers_made", "fg3a": "three_pointers_attempted",
    "fg2": "two_pointers_made", "fg2a": "two_pointers_attempted", "ft": "free_throws_made", "fta": "free_throws_attempted",
    "orb": "offensive_rebounds", "drb": "defensive_rebounds", "trb": "rebounds", "ast": "assists", "stl": "steals", "blk": "blocks",
    "tov": "turnovers", "pf": "personal_fouls", "pts": "points", "mp": "minutes_played",
}
ENDINGS = {"_per_g": "_per_game", "_per_mp": "_per_36", "_per_min": "_per_36", "_per_poss": "_per_100"}
OTHERS = {
    "age": "age", "g": "games_played", "games": "games_played", "gs": "games_started", "mp_per_g": "minutes_per_game",
    "fg_pct": "field_goal_pct", "fg3_pct": "three_point_pct", "fg2_pct": "two_point_pct", "ft_pct": "free_throw_pct",
    "efg_pct": "effective_field_goal_pct", "ts_pct": "true_shooting_pct", "fg3a_per_fga_pct": "three_point_attempt_rate",
    "fta_per_fga_pct": "free_throw_attempt_rate", "orb_pct": "offensive_rebound_pct", "drb_pct": "defensive_rebound_pct",
    "trb_pct": "rebound_pct", "ast_pct": "assist_pct", "stl_pct": "steal_pct", "blk_pct": "block_pct", "tov_pct": "turnover_pct",
    "usg_pct": "usage_pct", "per": "player_efficiency_rating", "ows": "offensive_win_shares", "dws": "defensive_win_shares",
    "ws": "win_shares", "ws_per_48": "win_shares_per_48", "obpm": "offensive_box_plus_minus", "dbpm": "defensive_box_plus_minus",
    "bpm": "box_plus_minus", "vorp": "value_over_replacement", "off_rtg": "offensive_rating", "def_rtg": "defensive_rating",
    "wins": "wins", "losses": "losses", "win_loss_pct": "win_pct", "wins_playoffs": "playoff_wins", "losses_playoffs": "playoff_losses",
    "srs": "simple_rating", "pick_overall": "overall_pick",
}


def ours(column: str, ending: str = "") -> str | None:
    """The dictionary's name, of a count with an ending; `None` for columns that hold no number that we show."""
    if column in OTHERS:
        return OTHERS[column]
    if column == "mp" and ending == "_per_game":
        return OTHERS["mp_per_g"]
    if column in COUNTS:
        return COUNTS[column] + ending
    for ending, own in ENDINGS.items():
        if column.endswith(ending) and column.removesuffix(ending) in COUNTS:
            return COUNTS[column.removesuffix(ending)] + own
    return None


def on_basis(name: str) -> str:
    """The name of the sum that an average is of."""
    return "minutes_played" if name == OTHERS["mp_per_g"] else name.removesuffix("_per_game")


def season(text: str) -> str:
    """The year in which a season ends: 2004 of `2003-04`."""
    found = re.match(r"(\d{4})(?:-(\d\d))?", text)
    return str(int(found[1]) + (1 if found[2] else 0)) if found else ""
