/*
 * The few things that HTML alone does not do. No page has a script of its own; elements say by data attributes what
 * they want:
 *   data-first         after loading, the focus goes here or into the first field inside (the first hit of a search)
 *   data-pick          boxes inside are one stop of the Tab key: arrows move, a letter jumps, the space bar chooses;
 *                      a number says how many boxes a row of it has, so that up and down stay in their column
 *   data-arrows        arrow up and down move between the links inside
 *   data-unsaved       a form that asks before it is left with changes
 *   data-when="f"      shown only while the field f has the value data-value
 *   data-pad="f"       a canvas inside takes a signature with pen, finger or mouse, and puts the picture into the field f
 *   data-key="g"       this letter, outside of fields, clicks the element; one of the page goes before one of the frame
 *   data-draft="…"     what is typed into the form around it is kept on the server (WEB-INF/drafts/draft.xhtml)
 *   data-refresh="20"  a button that is pressed every so many seconds while somebody is there
 *   data-drag="f"      may be dragged to a data-drop: that chooses the field f and presses the button that it is dropped on
 *   data-drop          takes what is dragged; its button does the same for who chooses f and presses it
 *   data-sending="…"   a form that says this once it is sent, and is not sent twice
 *   data-most="…"      a form that is not sent with files of more bytes, and says data-too-much="…" instead
 */
(function () {
  'use strict';

  var typing = function (element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  };

  var dirty = false;

  document.addEventListener('keydown', function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      press(event, event.target.form);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
      return;
    }
    if (event.target.type === 'checkbox' && event.target.closest('[data-pick]')) {
      pick(event, event.target.closest('[data-pick]'));
      return;
    }
    if (event.key === 'Escape') {
      escape(event.target);
    } else if (event.key === 'Enter' && event.target.tagName === 'INPUT') {
      save(event);
    } else if (!typing(event.target)) {
      shortcut(event);
    }
  });

  // a field that looks up while somebody types is not asked by the key that leads into it
  document.addEventListener('keyup', function (event) {
    if (event.key === 'Tab' || event.key === 'Shift') {
      event.stopPropagation();
    }
  }, true);

  function shortcut(event) {
    var search = document.getElementById('search');
    if (event.key === '/' && search) {
      event.preventDefault();
      search.focus();
      search.select();
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      step(event);
      return;
    }
    var key = '[data-key="' + event.key + '"]:not([disabled])';
    var wanted = /^[a-z0-9]$/.test(event.key)
      && (document.querySelector('main ' + key) || document.querySelector(key));
    if (wanted) {
      event.preventDefault();
      wanted.click();
    }
  }

  /** Enter saves: a browser would press the form's first button, which may only add a line. */
  function save(event) {
    if (!/^(submit|button|file|checkbox|radio)$/.test(event.target.type)) {
      press(event, event.target.form);
    }
  }

  function press(event, form) {
    var primary = form && form.querySelector('button.primary:not([disabled]), input.primary:not([disabled])');
    if (primary) {
      event.preventDefault();
      primary.click();
    }
  }

  /** Many boxes, one stop: else somebody without a mouse presses Tab thirty times. */
  function pick(event, group) {
    var boxes = Array.prototype.slice.call(group.querySelectorAll('input[type=checkbox]'));
    var at = boxes.indexOf(event.target);
    var row = Number(group.dataset.pick) || 1;
    var step = { ArrowRight: 1, ArrowDown: row, ArrowLeft: -1, ArrowUp: -row }[event.key];
    var next = step ? boxes[at + step] : boxes[{ Home: 0, End: boxes.length - 1 }[event.key]];
    if (/^\p{L}$/u.test(event.key)) {
      next = boxes.slice(at + 1).concat(boxes.slice(0, at)).find(function (box) {
        return box.labels[0].textContent.trim().toLowerCase().startsWith(event.key.toLowerCase());
      });
    }
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  /** The box that has, or last had, the focus is the stop; at first the one in front. */
  function stops(within) {
    within.querySelectorAll('[data-pick]').forEach(function (group) {
      var boxes = group.querySelectorAll('input[type=checkbox]');
      boxes.forEach(function (box, at) {
        box.tabIndex = (box === document.activeElement || !group.contains(document.activeElement) && at === 0) ? 0 : -1;
      });
    });
  }
  document.addEventListener('focusin', function (event) {
    var group = event.target.type === 'checkbox' && event.target.closest('[data-pick]');
    if (group) {
      stops(group.parentElement);
    }
  });

  function escape(target) {
    if (target.id === 'search') {
      target.value = '';
      target.blur();
      return;
    }
    if (document.querySelector('.ui-dialog:not([style*="display: none"]), .ui-selectonemenu-panel:not([style*="display: none"])')) {
      return; // PrimeFaces closes what is open
    }
    var way = document.querySelector('[data-escape]');
    if (way) {
      way.click();
    }
  }

  function step(event) {
    var list = event.target.closest('[data-arrows]');
    if (!list) {
      return;
    }
    var links = Array.prototype.slice.call(list.querySelectorAll('a[href], button'));
    var next = links[links.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  function bytes(form) {
    var sum = 0;
    form.querySelectorAll('input[type=file]').forEach(function (field) {
      Array.prototype.forEach.call(field.files, function (file) {
        sum += file.size;
      });
    });
    return sum;
  }

  document.addEventListener('input', function (event) {
    if (event.target.closest('form[data-unsaved]')) {
      dirty = true;
    }
  });
  /* A double click sends a form once: the server would take the second one for another record. A file that is fetched by a form
     leaves the page where it is, so that the form can be sent again after a moment. */
  var DOUBLE_CLICK = 1000;
  var sent = { at: 0 };

  document.addEventListener('submit', function (event) {
    var again = sent.form === event.target && sent.by === event.submitter;
    if (again && Date.now() - sent.at < DOUBLE_CLICK) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      sent = { form: event.target, by: event.submitter, at: Date.now() };
    }
  }, true);
  document.addEventListener('submit', function (event) {
    var sending = event.target.dataset.sending;
    if (bytes(event.target) > Number(event.target.dataset.most || Infinity)) {
      event.preventDefault(); // the server would break off in the middle, and could not say why
      event.target.querySelector('[role=status]').textContent = event.target.dataset.tooMuch;
      return;
    }
    dirty = false;
    if (sending) {
      event.target.querySelector('[role=status]').textContent = sending;
      window.setTimeout(function () { // a button that is disabled before the form is sent would not be sent
        event.target.querySelectorAll('[type=submit]').forEach(function (button) {
          button.disabled = true;
        });
      });
    }
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted && document.querySelector('form[data-sending]')) {
      window.location.reload(); // back from the next page, to a form that may be sent again
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (dirty) {
      event.preventDefault();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var first = document.querySelector('[data-first]');
    if (first) {
      (first.matches('a, button, input, select, textarea') ? first : first.querySelector('input:not([type=hidden]), select, textarea')).focus();
    }
    stops(document);
    if (window.jQuery) {
      jQuery(document).on('pfAjaxStart', function () {
        document.body.setAttribute('aria-busy', 'true');
      });
      jQuery(document).on('pfAjaxComplete', function (event, xhr) {
        document.body.removeAttribute('aria-busy');
        stops(document);
        if (xhr && /<redirect /.test(xhr.responseText || '')) {
          dirty = false; // the page leaves by itself
        }
        dirty = dirty && document.querySelector('form[data-unsaved]') !== null && hasErrors();
      });
    }
  });

  function shownWhen(part) {
    var chosen = document.querySelector('[name="' + part.dataset.when + '"]:checked');
    part.hidden = !chosen || chosen.value !== part.dataset.value;
  }

  document.addEventListener('change', function () {
    document.querySelectorAll('[data-when]').forEach(shownWhen);
  });
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-when]').forEach(shownWhen);
    document.querySelectorAll('[data-pad]').forEach(pad);
  });

  /** Nothing is sent of a pad that nobody has drawn on. */
  function pad(part) {
    var canvas = part.querySelector('canvas');
    var field = document.getElementById(part.dataset.pad);
    var pen = canvas.getContext('2d');
    var at = null;
    pen.lineWidth = 3;
    pen.lineCap = 'round';

    function place(event) {
      var box = canvas.getBoundingClientRect();
      return {
        x: (event.clientX - box.left) * canvas.width / box.width,
        y: (event.clientY - box.top) * canvas.height / box.height
      };
    }
    canvas.addEventListener('pointerdown', function (event) {
      at = place(event);
      canvas.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    canvas.addEventListener('pointermove', function (event) {
      if (at) {
        var next = place(event);
        pen.beginPath();
        pen.moveTo(at.x, at.y);
        pen.lineTo(next.x, next.y);
        pen.stroke();
        at = next;
        dirty = true;
      }
    });
    canvas.addEventListener('pointerup', function () {
      at = null;
      field.value = canvas.toDataURL('image/png');
    });
    part.querySelector('button').addEventListener('click', function () {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      field.value = '';
    });
    if (field.value) { // the form comes back with a sentence: the signature is still there
      var picture = new Image();
      picture.onload = function () {
        pen.drawImage(picture, 0, 0);
      };
      picture.src = field.value;
    }
  }

  /* ---- dragging: another way to choose a field and press a button, for a mouse ---- */

  document.addEventListener('dragstart', function (event) {
    var dragged = event.target.closest && event.target.closest('[data-drag]');
    if (dragged && dragged.dataset.drag) {
      event.dataTransfer.setData('text/plain', dragged.dataset.drag);
      event.dataTransfer.effectAllowed = 'move';
    }
  });
  document.addEventListener('dragover', function (event) {
    if (event.target.closest && event.target.closest('[data-drop]')) {
      event.preventDefault();
    }
  });
  document.addEventListener('drop', function (event) {
    var place = event.target.closest && event.target.closest('[data-drop]');
    var chosen = place && document.getElementById(event.dataTransfer.getData('text/plain'));
    if (chosen) {
      event.preventDefault();
      chosen.checked = true;
      place.querySelector('button').click();
    }
  });

  function hasErrors() {
    return document.querySelector('.field.invalid') !== null;
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('.messages a[href^="#"]');
    if (link) {
      var field = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
      if (field) {
        event.preventDefault();
        var shut = field.closest('details');
        if (shut) {
          shut.open = true;
        }
        field.focus();
      }
    }
  });

  /* ---- drafts: kept while somebody types, whatever becomes of the session or the tab ---- */

  var PAUSE = 2000;

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|submit|button|file|password)$/.test(field.type)
        && field.getAttribute('role') !== 'combobox' && !field.name.startsWith('jakarta.faces');
    });
  }

  function isBox(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  function written(form) {
    var draft = { fields: {}, boxes: [] };
    fields(form).forEach(function (field) {
      if (!isBox(field)) {
        draft.fields[field.name] = field.value;
      } else if (field.checked) {
        draft.boxes.push(field.name + '=' + field.value);
      }
    });
    return JSON.stringify(draft);
  }

  /** Boxes may stand in another group by now, so a value that is a word or a number is enough to know one by. */
  function restore(form, draft) {
    fields(form).forEach(function (field) {
      var value = draft.fields[field.name];
      if (isBox(field)) {
        field.checked = draft.boxes.some(function (box) {
          return box === field.name + '=' + field.value
            || field.value.length > 2 && field.value !== 'true' && box.endsWith('=' + field.value);
        });
      } else if (value !== undefined) {
        field.value = value;
      }
    });
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function keepDrafts(place) {
    var form = place.closest('form');
    var state = place.querySelector('[data-draft-state]');
    var timer = null;
    var refused = form.querySelector('.invalid') || document.querySelector('.messages .notice.bad');
    var before = refused ? null : written(form); // what was refused is shown again and saved nowhere
    var about = null;
    var lost = false;

    function subject() {
      var chosen = form.querySelector('[data-draft-about]');
      return chosen && chosen.dataset.draftAbout || place.dataset.draftSubject || '0';
    }

    function send(number, content, leaving) {
      return fetch(place.dataset.draftTo, {
        method: 'POST',
        body: new URLSearchParams({ form: place.dataset.draft, subject: number, content: content }),
        keepalive: leaving
      });
    }

    function tell(response) {
      lost = response.status !== 204; // whoever is signed out gets the sign-in page instead
      state.textContent = lost ? state.dataset.lost : state.dataset.kept + ' '
        + new Date().toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
    }

    function keep(leaving) {
      window.clearTimeout(timer);
      timer = null;
      var content = written(form);
      if (content === before || lost) {
        return;
      }
      before = content;
      if (about !== null && about !== subject()) {
        send(about, '', leaving);
      }
      about = subject();
      send(about, content, leaving).then(tell, function () {
        tell({ status: 0 });
      });
    }

    function soon() {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, PAUSE);
    }

    if (refused) {
      soon();
    }
    form.addEventListener('input', soon);
    form.addEventListener('submit', function () {
      window.clearTimeout(timer);
      timer = null;
    });
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden' && timer !== null) {
        keep(true);
      }
    });
    window.addEventListener('focus', function () {
      if (lost) { // perhaps somebody has signed in again elsewhere
        lost = false;
        before = null;
        keep(false);
      }
    });
    place.addEventListener('click', function (event) {
      if (event.target.matches('[data-draft-restore]')) {
        restore(form, JSON.parse(place.dataset.draftContent));
      } else if (event.target.matches('[data-draft-discard]')) {
        send(event.target.dataset.draftDiscard, '', false);
      } else {
        return;
      }
      place.querySelector('[data-draft-offer]').remove();
      (fields(form)[0] || form).focus();
    });
    if (place.dataset.draftNow && place.dataset.draftContent) {
      restore(form, JSON.parse(place.dataset.draftContent));
      place.querySelector('[data-draft-offer]').remove();
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-draft]').forEach(keepDrafts);
  });

  /* ---- lists that others change as well: fetched anew while somebody is there, so that no session lives for ever ---- */

  var PRESENCE = 10 * 60 * 1000;
  var seen = Date.now();

  ['keydown', 'pointerdown', 'pointermove'].forEach(function (sign) {
    document.addEventListener(sign, function () {
      seen = Date.now();
    }, { passive: true });
  });

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-refresh]').forEach(function (button) {
      window.setInterval(function () {
        var here = document.visibilityState === 'visible' && Date.now() - seen < PRESENCE;
        if (here && !document.body.hasAttribute('aria-busy')) {
          document.getElementById(button.id).click();
        }
      }, Number(button.dataset.refresh) * 1000);
    });
  });
})();
