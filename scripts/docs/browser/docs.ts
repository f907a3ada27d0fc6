import { keepChoices, showChoices } from './choices.ts';
import { addCopyButtons } from './copy.ts';
import { addExpandButtons, unfoldForPrint } from './expand.ts';
import { offerFilling } from './fill.ts';
import { keepPlaceInOtherLanguage, showPlaceInMenu, showPlaces } from './place.ts';
import { offerSearch } from './open-search.ts';

// Before anything is painted: what decides how the page looks.
document.documentElement.classList.add('scripted');
showChoices();

document.addEventListener('DOMContentLoaded', () => {
  keepChoices();
  addCopyButtons();
  addExpandButtons();
  unfoldForPrint();
  offerFilling(); // before places are shown: a link may carry values instead of a place
  showPlaces();
  showPlaceInMenu();
  keepPlaceInOtherLanguage();
  offerSearch();
});
